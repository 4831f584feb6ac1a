import type { Text } from '../../domain/text';
import { own } from '../../domain/own';

/** The element in hand, where something is said of each of a list. */
const ITEM: Text = { fr: "l'élément", en: 'the element' };

/** What an event holds. */
const EVENT_FIELDS: Readonly<Record<string, Text>> = {
  type: { fr: 'la nature', en: 'the kind' },
  on: { fr: 'le jour', en: 'the day' },
  outcome: { fr: "l'issue", en: 'the outcome' },
  minutes: { fr: 'le temps', en: 'the time' },
  amount: { fr: 'le montant', en: 'the amount' },
};

/** What `item` and its fields are called. */
export function itemLabel(field: string | undefined): Text {
  if (field === undefined) return ITEM;
  const known = own(EVENT_FIELDS, field);
  return known ?? { fr: `la donnée « ${field} » de l'élément`, en: `the "${field}" of the element` };
}
