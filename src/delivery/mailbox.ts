import addressParser from 'nodemailer/lib/addressparser';
import { InvalidInput } from '../domain/errors';

/** Someone who sends or receives e-mail. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** Narrower than what mail allows: nothing that a header, a list or a server on the way could read otherwise. */
const ADDRESS = /^[^\s\p{Cc}<>()[\]\\,;:"@]{1,64}@[^\s\p{Cc}<>()[\]\\,;:"@]{1,253}$/u;

/** One address and nothing else: no list, no comment, no line end that would start a header of its own. */
export const isAddress = (text: string): boolean => ADDRESS.test(text);

/** Reads `Service <service@example.com>` or `service@example.com`. */
export function readMailbox(text: string): Mailbox {
  // The parser makes the best of any text: of a second line it would keep the last address.
  const [one, ...others] = /\p{Cc}/u.test(text) ? [] : addressParser(text.trim());
  const { name = '', address = '' } = one ?? {};
  if (others.length > 0 || !isAddress(address))
    throw new InvalidInput({
      fr: 'un expéditeur ressemble à Service <service@exemple.fr>',
      en: 'a sender looks like Service <service@example.com>',
    });
  return { name, address };
}
