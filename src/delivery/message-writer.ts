import type { Frame } from '../domain/frame';
import type { MessageWriter } from '../domain/ports/courier';
import { composeLetter } from './compose-letter';
import { letterInHtml } from './templates/letter-in-html';
import { letterInText } from './templates/letter-in-text';
import { webhookBody } from './webhook-body';

/** Writes e-mails and webhook bodies; letters speak of the clocks and the money of the contract in force. */
export const messageWriter = (frame: () => Frame, sender = ''): MessageWriter => ({
  email: (notice, customer) => {
    const letter = composeLetter(notice, customer.name, frame());
    return {
      sender,
      to: { name: customer.name, address: notice.recipient },
      language: notice.language,
      date: notice.recordedAt,
      subject: letter.subject,
      text: letterInText(letter),
      html: letterInHtml(letter),
    };
  },
  webhookBody,
});
