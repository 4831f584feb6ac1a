import { printableText } from '../content/printable-text';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that can stand in an element or in a quoted attribute, and shows what it says. */
export const escapeHtml = (text: string): string =>
  printableText(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
