import type { Kind } from '../values/static-type';
import { clause, word } from './said';
import type { Said } from './said';
import type { Verb } from './verbs';
import { EQUALS, DIFFERS, NOT_ON_RECORD, ON_RECORD, OTHER, SAME } from './verbs';
import { filled } from './wording';
import type { Spoken, SpokenCall, Wording } from './wording';

/** What cannot be missing in a call that was checked is said as an ellipsis where it is. */
const MISSING = word({ fr: '…', en: '…' });

export const saidOf = (call: SpokenCall, name: string): Said => call.argument(name)?.said ?? MISSING;

/** Whether one side is of a kind: a day may be compared with a text that writes one. */
const compares = (call: SpokenCall, ...kinds: readonly Kind[]): boolean =>
  ['x', 'y'].some((name) => {
    const kind = call.argument(name)?.type?.kind;
    return kind !== undefined && kinds.includes(kind);
  });

/** A verb for figures, and one for days and instants. */
export const ordering =
  (ordered: Verb, dated: Verb): Wording =>
  (call) =>
    clause(saidOf(call, 'x'), compares(call, 'date', 'instant') ? dated : ordered, saidOf(call, 'y'));

/** Numbers are equal by a sign, the rest « est » what it is; nothing equals no value, which is not on record. */
export const equality =
  (same: boolean): Wording =>
  (call) => {
    const [x, y] = [saidOf(call, 'x'), yesOrNo(call.argument('y')) ?? saidOf(call, 'y')];
    if (call.argument('y')?.tree.kind === 'null') return clause(x, same ? NOT_ON_RECORD : ON_RECORD);
    if (compares(call, 'number')) return clause(x, same ? EQUALS : DIFFERS, y);
    return clause(x, same ? SAME : OTHER, y);
  };

const yesOrNo = (spoken: Spoken | undefined): Said | null => {
  if (spoken?.tree.kind !== 'boolean') return null;
  return word(spoken.tree.boolean ? { fr: '« oui »', en: '"yes"' } : { fr: '« non »', en: '"no"' });
};

/** « la valeur figure au dossier » */
export const presence =
  (verb: Verb): Wording =>
  (call) =>
    clause(saidOf(call, 'x'), verb);

/** « une valeur figure parmi la liste » */
export const membership =
  (verb: Verb): Wording =>
  (call) =>
    clause(saidOf(call, 'one'), verb, saidOf(call, 'list'));

/** What holds for the elements of a list, stated as a whole. */
export const ofElements =
  (fr: string, en: string): Wording =>
  (call) =>
    filled({ fr: `${fr} de {list} : {each}`, en: `${en} of {list}: {each}` }, (name) => saidOf(call, name), {
      form: 'case',
      slots: { each: 'enclosed' },
    });
