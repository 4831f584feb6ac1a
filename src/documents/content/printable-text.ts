import { visible } from '../../domain/format/invisible';

const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/;
const BROKEN_PAIRS = /\p{Surrogate}/gu;

/** Text as it may be shown in a contract: what would hide, reverse or break what is read is taken out. */
export const printableText = (text: string): string =>
  text.replace(BROKEN_PAIRS, '\ufffd').split(LINE_ENDS).map(visible).join('\n');

/** The same on one line. */
export const oneLine = (text: string): string => printableText(text).replace(/\s*\n\s*/g, ' ');
