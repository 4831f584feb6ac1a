/** Someone who sends or receives e-mail. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

const ADDRESS = /^[^\s\p{Cc}<>()[\]\\,;:"@]{1,64}@[^\s\p{Cc}<>()[\]\\,;:"@]{1,253}$/u;

/** One address and nothing else: no list, no comment, no line end that would start a header of its own. */
export const isAddress = (text: string): boolean => ADDRESS.test(text);

/** Reads `Service <service@example.com>` or `service@example.com`. */
export function readMailbox(text: string): Mailbox {
  const [, name = '', address = ''] = /^\s*(?:"?([^"<>]*?)"?\s*<([^<>]*)>)\s*$/.exec(text) ?? [
    ,
    '',
    text.trim(),
  ];
  if (!isAddress(address)) throw new Error('a sender looks like Service <service@example.com>');
  return { name, address };
}
