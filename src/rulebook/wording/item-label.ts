import type { Text } from '../../domain/text';
import { own } from '../../domain/own';
import type { StaticType } from '../formula/values/static-type';
import type { Noun } from './noun';
import { nounOf } from './noun';

/** The element in hand, where something is said of each of a list. */
const ITEM: Text = { fr: "l'élément", en: 'the element' };

/** What `item` and the fields of the record that it is are called. */
export function itemNoun(path: readonly string[], item: StaticType | null): Noun {
  let [said, so] = [ITEM, item];
  for (const name of path) {
    const field = own(so?.fields ?? {}, name);
    said = field?.label ?? { fr: `la donnée « ${name} » de l'élément`, en: `the "${name}" of the element` };
    so = field?.type ?? null;
  }
  return nounOf(said);
}
