import type { MessageWriter } from '../domain/ports/courier';
import { composeLetter } from './compose-letter';
import { renderHtml } from './templates/render-html';
import { renderText } from './templates/render-text';
import { webhookBody } from './webhook-body';

/** Writes e-mails and webhook bodies. */
export const messageWriter: MessageWriter = {
  email: (notice, customer) => {
    const letter = composeLetter(notice, customer.name);
    return { subject: letter.subject, text: renderText(letter), html: renderHtml(letter) };
  },
  webhookBody,
};
