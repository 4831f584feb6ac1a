/**
 * What a reader does not see, by the categories of Unicode and not by a list of our own, which forgets some: controls
 * (line ends among them), separators of lines and paragraphs, and formats (zero widths, marks that turn the direction
 * of reading, soft hyphens, byte order marks). One set for what is let in and for what is shown: a mark that a form
 * lets through could show a name in a letter, or an amount in an order, other than it is kept. Joiners of emoji are
 * formats too; nothing that is signed needs them.
 */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cf}]/u;
const RUNS = new RegExp(`${INVISIBLE.source}+`, 'gu');
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
const FORMATS = /\p{Cf}/gu;

/** Whether a text holds something a reader does not see; line ends and tabs count. */
export const hasInvisible = (text: string): boolean => INVISIBLE.test(text);

/** A text as it is seen, on one line: what breaks it becomes a blank, what hides in it is gone. */
export const visible = (text: string): string => text.replace(FORMATS, '').replace(BREAKS, ' ');

/** The same with a blank for each run of what hides, so that two words it kept apart do not read as one. */
export const blanked = (text: string): string => text.replace(RUNS, ' ');
