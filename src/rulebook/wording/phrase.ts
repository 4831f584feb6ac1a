import type { Text } from '../../domain/text';

/** What an operation is said as, given the words of its arguments. */
export type Phrase = (args: readonly Text[]) => Text;

/** `{0}` and `{1}` stand for what the operation is given. */
export const phrase =
  (fr: string, en: string): Phrase =>
  (args) => ({ fr: filled(fr, args, 'fr'), en: filled(en, args, 'en') });

const filled = (template: string, args: readonly Text[], language: keyof Text): string =>
  template.replace(/\{(\d)\}/g, (_, index: string) => args[Number(index)]?.[language] ?? '…');

/** One wording for each number of arguments, the fewest first. */
export const byCount =
  (fewest: number, ...phrases: readonly Phrase[]): Phrase =>
  (args) =>
    phrases[Math.min(args.length - fewest, phrases.length - 1)]!(args);
