import type { Text } from '../../domain/text';
import type { FindingCode, Given, MessageId } from './catalogue';
import { didYouMean, nearestOf } from './did-you-mean';
import { ENTRIES } from './entries';
import type { Message, Said } from './entry';
import { filledIn } from './filled-in';
import type { Remark } from './finding';

type Places = Readonly<Record<string, Said>>;

/** A message of the catalogue with its places filled in. */
export function remarkOf<I extends MessageId>(id: I, ...given: Given<I>): Remark {
  const [code, name] = id.split('.') as [FindingCode, string];
  const { severity, messages } = ENTRIES[code];
  const message = messages[name] ?? { fr: id, en: id };
  const places: Places = given[0] ?? {};
  const hint = mendOf(message, places);
  const missing = missingOf(message, places);
  return {
    code,
    id,
    severity,
    message: filledIn(message, places),
    ...(hint && { hint }),
    ...(missing !== null && { missing }),
  };
}

function mendOf({ fr, mend }: Message, places: Places): Text | null {
  if (mend === undefined) return null;
  if (mend !== 'nearest') return filledIn(mend, places);
  const suggestion = fr.includes('{known}') ? nearestOf : didYouMean;
  return suggestion(textOf(places.word), listOf(places.known));
}

const missingOf = ({ missing }: Message, places: Places): string | null =>
  missing === undefined ? null : textOf(places[missing]);

const textOf = (said: Said | undefined): string => (typeof said === 'string' ? said : '');

const listOf = (said: Said | undefined): readonly string[] =>
  said !== undefined && isList(said) ? said : [];

const isList = (said: Said): said is readonly string[] => Array.isArray(said);
