import type { Text } from '../../../domain/text';
import type { Agreement } from './agreement';

/** A verb as it agrees with its subject in French, and as it is in English. */
export interface Verb {
  readonly fr: string;
  readonly frPlural: string;
  readonly en: string;
}

const verb = (fr: string, frPlural: string, en: string): Verb => ({ fr, frPlural, en });

/** A verb as it agrees with what it is said of. */
export const agreeing = ({ fr, frPlural, en }: Verb, { plural }: Pick<Agreement, 'plural'>): Text => ({
  fr: plural ? frPlural : fr,
  en,
});

/** The verbs of comparisons, in formulas as in conditions. */
export const MORE = verb('dépasse', 'dépassent', 'is more than');
export const LESS = verb('est en dessous de', 'sont en dessous de', 'is less than');
export const AT_MOST = verb("n'excède pas", "n'excèdent pas", 'is at most');
export const AT_LEAST = verb('atteint', 'atteignent', 'is at least');
export const SAME = verb('est', 'sont', 'is');
export const OTHER = verb("n'est pas", 'ne sont pas', 'is not');
export const BEFORE = verb('précède', 'précèdent', 'is before');
export const UP_TO = verb('ne dépasse pas', 'ne dépassent pas', 'is not after');
export const AFTER = verb('suit', 'suivent', 'is after');
export const FROM = verb('ne précède pas', 'ne précèdent pas', 'is not before');
export const AMONG = verb('figure parmi', 'figurent parmi', 'is among');
export const NOT_AMONG = verb('ne figure pas parmi', 'ne figurent pas parmi', 'is not among');
/** Whether something is known: words that agree with every gender. */
export const ON_RECORD = verb('figure au dossier', 'figurent au dossier', 'is on record');
export const NOT_ON_RECORD = verb(
  'ne figure pas au dossier',
  'ne figurent pas au dossier',
  'is not on record',
);
export const CONTAINS = verb('contient', 'contiennent', 'contains');
export const DOES_NOT_CONTAIN = verb('ne contient pas', 'ne contiennent pas', 'does not contain');
/** « la fin du contrat s'établit comme suit » */
export const STANDS = verb("s'établit", "s'établissent", 'stands');
/** A number is what another is. */
export const EQUALS = verb('=', '=', '=');
export const DIFFERS = verb('≠', '≠', '≠');
