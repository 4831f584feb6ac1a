import type { Text } from '../../domain/text';
import { closest } from '../model/closest';
import { filledIn } from './filled-in';

const NEAR: Text = { fr: 'vouliez-vous dire `{near}` ?', en: 'did you mean `{near}`?' };
const KNOWN: Text = { fr: 'connus : {known}', en: 'known: {known}' };

/** The nearest of the known words, or some of them; nothing when there is none. */
export const didYouMean = (word: string, known: readonly string[]): Text | null =>
  nearestOf(word, known) ?? (known.length > 0 ? filledIn(KNOWN, { known }) : null);

/** The nearest of words that are listed already. */
export function nearestOf(word: string, known: readonly string[]): Text | null {
  const near = closest(word, known);
  return near === null ? null : filledIn(NEAR, { near });
}
