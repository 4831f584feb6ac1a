import type { Text } from '../../domain/text';
import type { FindingCode, Given, MessageId } from './catalogue';
import { didYouMean } from './did-you-mean';
import { ENTRIES } from './entries';
import type { Message, Said } from './entry';
import { filledIn } from './filled-in';
import type { Finding, Place } from './finding';

type Places = Readonly<Record<string, Said>>;

/** A message of the catalogue, said of a place. */
export function findingOf<I extends MessageId>(id: I, place: Place, ...given: Given<I>): Finding {
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
    ...place,
    message: filledIn(message, places),
    ...(hint && { hint }),
    ...(missing !== null && { missing }),
  };
}

function mendOf({ mend }: Message, places: Places): Text | null {
  if (mend === undefined) return null;
  if (mend !== 'nearest') return filledIn(mend, places);
  return didYouMean(textOf(places.word), listOf(places.known));
}

const missingOf = ({ missing }: Message, places: Places): string | null =>
  missing === undefined ? null : textOf(places[missing]);

const textOf = (said: Said | undefined): string => (typeof said === 'string' ? said : '');

const listOf = (said: Said | undefined): readonly string[] =>
  said !== undefined && isList(said) ? said : [];

const isList = (said: Said): said is readonly string[] => Array.isArray(said);
