const UNSEEN = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;
const BROKEN_PAIRS = /\p{Surrogate}/gu;

/** Text as it may be shown in a contract: what would hide, reverse or break what is read is taken out. */
export const printableText = (text: string): string =>
  text.replace(BROKEN_PAIRS, '\ufffd').replace(LINE_ENDS, '\n').replace(UNSEEN, '').replace(CONTROLS, ' ');

/** The same on one line. */
export const oneLine = (text: string): string => printableText(text).replace(/\s*\n\s*/g, ' ');
