/** What `clausier rules new clause` leaves to a lawyer begins so; a rule file that still holds it never loads. */
export const PLACEHOLDER = 'À compléter';

/** Whether a text still waits for its words, however its accents are encoded. */
export const isPlaceholder = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^\s*[AÀ]/.test(value) &&
  value.trimStart().normalize('NFC').startsWith(PLACEHOLDER);

/** What a placeholder asks for. */
export const toWrite = (text: string): string =>
  text
    .normalize('NFC')
    .replace(PLACEHOLDER, '')
    .replace(/^[\s:\u00a0]+/, '') || '…';
