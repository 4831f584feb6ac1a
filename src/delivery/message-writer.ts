import type { OutboxNotice } from '../domain/contract/notice';
import type { Frame } from '../domain/frame';
import type { Issuer, ProviderHere } from '../domain/issuer';
import { issuerOf } from '../domain/issuer';
import type { MessageWriter } from '../domain/ports/courier';
import type { DocumentLinks } from '../domain/ports/document-links';
import type { Signature } from './compose-letter';
import { composeLetter } from './compose-letter';
import { letterInHtml } from './templates/letter-in-html';
import { letterInText } from './templates/letter-in-text';
import { webhookBody } from './webhook-body';

/** What an installation adds to its letters. */
export interface LetterSettings {
  /** Who signs, where it is not who the contract says. */
  readonly provider?: ProviderHere;
  /** Where the documents that letters speak of are opened. */
  readonly links?: DocumentLinks;
  /** Told of a notice that lacks a value its own letter needs: the general letter stood in. */
  readonly onLacking?: (notice: OutboxNotice, field: string) => void;
}

/** Writes e-mails and webhook bodies; letters speak of the clocks and the money of the contract in force. */
export const messageWriter = (
  frame: () => Frame,
  sender = '',
  { provider = {}, links, onLacking }: LetterSettings = {},
): MessageWriter => ({
  email: (notice, customer) => {
    const inForce = frame();
    const letter = composeLetter(
      linked(notice, links, customer.email),
      customer.name,
      inForce,
      signatureOf(issuerOf(inForce.provider, provider)),
    );
    if (letter.lacks !== null) onLacking?.(notice, letter.lacks);
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

/** The fields that name a document, each with that of its address. */
const LINKED = { documentId: 'documentUrl', renewalOrderId: 'renewalUrl' };

/** A notice with the addresses of its documents, for the customer: the provider's own people have their tokens. */
function linked(notice: OutboxNotice, links: DocumentLinks | undefined, mailbox: string): OutboxNotice {
  if (!links || notice.recipient !== mailbox) return notice;
  const { customerId, language, data } = notice;
  const urls = Object.entries(LINKED).flatMap(([idField, urlField]): [string, string | null][] => {
    const documentId = data[idField];
    return typeof documentId === 'string' ? [[urlField, links.to({ documentId, customerId, language })]] : [];
  });
  return { ...notice, data: { ...data, ...Object.fromEntries(urls) } };
}

const signatureOf = ({ name, lines }: Issuer): Signature => [name, ...lines];
