import type { Frame } from '../domain/frame';
import type { MessageWriter } from '../domain/ports/courier';
import { composeLetter } from './compose-letter';
import { renderHtml } from './templates/render-html';
import { renderText } from './templates/render-text';
import { webhookBody } from './webhook-body';

/** Writes e-mails and webhook bodies; letters speak of the clocks and the money of the contract in force. */
export const messageWriter = (frame: () => Frame): MessageWriter => ({
  email: (notice, customer) => {
    const letter = composeLetter(notice, customer.name, frame());
    return { subject: letter.subject, text: renderText(letter), html: renderHtml(letter) };
  },
  webhookBody,
});
