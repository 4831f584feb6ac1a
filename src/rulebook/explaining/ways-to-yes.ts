import type { DecisionRequest } from '../../domain/decision';
import type { WayToYes } from '../../domain/explanation';
import type { Facts, FactValue } from '../../domain/facts';
import type { Text } from '../../domain/text';
import type { LeafModel } from '../model/condition-model';
import { isList } from '../../domain/is-list';
import { own } from '../../domain/own';
import type { Decided } from '../deciding/decide';
import type { Session, TypedValue } from '../deciding/session';
import type { Words } from '../wording/words';
import { CUSTOMER_IN_WORDS, advisedWays } from './advised-ways';
import type { DecideAgain } from './decide-again';
import { largestFavourable } from './largest-favourable';

/** Trials are decisions: their number is bounded. */
const MOST_TRIALS = 60;
const MOST_WAYS = 4;

interface Change {
  readonly group: string;
  readonly field: string;
  readonly label: Text;
  readonly before: TypedValue;
  readonly value: FactValue;
}

/** Changes of what the asker may choose that make the answer favourable, each checked by deciding again. */
export function waysToYes(decided: Decided, words: Words, decideAgain: DecideAgain): readonly WayToYes[] {
  const advised = advisedWays(decided, decideAgain);
  if (advised.length > 0) return advised.slice(0, MOST_WAYS);
  const { session, decision } = decided;
  const single = changesOf(decided, words);
  const ways = tried(single.map((change) => [change]));
  if (ways.length > 0) return ways;
  const searched = searchedWays();
  if (searched.length > 0) return searched;
  return tried(pairs(single));

  /** A figure the comparisons reach only through a formula: the largest smaller one that is favourable. */
  function searchedWays(): readonly WayToYes[] {
    const found: WayToYes[] = [];
    for (const change of changeableIntegers(decided, words)) {
      const outcomeOf = (value: number): string | null =>
        favourable(
          { ...decision.request, facts: changed(session.request.facts, [{ ...change, value }]) },
          decideAgain,
        );
      const largest = largestFavourable(Number(change.before.value), outcomeOf);
      if (largest) found.push(wayOf([{ ...change, value: largest.value }], largest.outcome, words));
    }
    return found;
  }

  function tried(candidates: readonly (readonly Change[])[]): readonly WayToYes[] {
    const found: WayToYes[] = [];
    const settled = new Set<string>();
    for (const changes of candidates.slice(0, MOST_TRIALS)) {
      const key = changes
        .map(
          ({ group, field, value }) =>
            `${group}.${field}${typeof value === 'number' ? '' : `=${JSON.stringify(value)}`}`,
        )
        .join();
      if (settled.has(key)) continue;
      const outcome = favourable(
        { ...decision.request, facts: changed(session.request.facts, changes) },
        decideAgain,
      );
      if (outcome === null) continue;
      settled.add(key);
      found.push(wayOf(changes, outcome, words));
      if (found.length === MOST_WAYS) break;
    }
    return found;
  }
}

function favourable(request: DecisionRequest, decideAgain: DecideAgain): string | null {
  try {
    const { decision, model } = decideAgain(request);
    return own(model.outcomes, decision.outcome)?.favourable ? decision.outcome : null;
  } catch {
    return null;
  }
}

/** The whole numbers the asker may choose. */
const changeableIntegers = ({ session, model }: Decided, words: Words): readonly Omit<Change, 'value'>[] =>
  model.groups.flatMap((group) =>
    Object.entries(own(session.release.vocabulary.facts, group)?.fields ?? {})
      .filter(([field, { changeable, type }]) => {
        const given = own(own(session.request.facts, group) ?? {}, field);
        return changeable && type === 'integer' && typeof given === 'number';
      })
      .map(([field, { label }]) => ({
        group,
        field,
        label: label ?? words.nameLabel([group, field]),
        before: session.lookup([group, field]),
      })),
  );

function changesOf({ session, considered, model }: Decided, words: Words): readonly Change[] {
  return model.groups.flatMap((group) =>
    Object.entries(own(session.release.vocabulary.facts, group)?.fields ?? {})
      .filter(
        ([field, { changeable }]) =>
          changeable && own(own(session.request.facts, group) ?? {}, field) !== undefined,
      )
      .flatMap(([field, { label }]) => {
        const before = session.lookup([group, field]);
        const values =
          before.declaration.type === 'integer'
            ? thresholds(session, considered, group, field)
            : codesOf(session, before.declaration.codes);
        return values
          .filter((value) => value !== before.value && (typeof value !== 'number' || value > 0))
          .map((value): Change => ({
            group,
            field,
            label: label ?? words.nameLabel([group, field]),
            before,
            value,
          }));
      }),
  );
}

type Named = Pick<LeafModel, 'fact' | 'path'>;

/** The values around which comparisons with the field turn, the nearest to what was asked first. */
function thresholds(
  session: Session,
  considered: Decided['considered'],
  group: string,
  field: string,
): readonly number[] {
  const current = Number(session.lookup([group, field]).value);
  const turning = considered.flatMap(({ rule }) =>
    rule.leaves.flatMap((leaf) => {
      const { expected } = leaf;
      const asked = `${group}.${field}`;
      const isAsked = ({ fact, path }: Named): boolean => [fact, ...path].join('.') === asked;
      if (isAsked(leaf))
        return [expected.kind === 'fact' ? session.read(expected.fact, expected.path) : expected.value];
      return expected.kind === 'fact' && isAsked(expected) ? [session.read(leaf.fact, leaf.path)] : [];
    }),
  );
  const around = turning
    .filter((value) => typeof value === 'number')
    .flatMap((value) => [value, value - 1, value + 1]);
  return [...new Set(around)].sort((one, other) => Math.abs(one - current) - Math.abs(other - current));
}

function codesOf(session: Session, list: string | null): readonly FactValue[] {
  if (list === null) return [];
  const fixed = own(session.release.vocabulary.lists, list);
  if (fixed) return fixed.map(({ code }) => code);
  try {
    const value = session.read('param', [list]);
    return isList(value) ? value : [];
  } catch {
    return [];
  }
}

const pairs = (changes: readonly Change[]): readonly (readonly Change[])[] =>
  changes.flatMap((one, index) =>
    changes
      .slice(index + 1)
      .filter((other) => other.group !== one.group || other.field !== one.field)
      .map((other) => [one, other]),
  );

function changed(facts: Facts, changes: readonly Change[]): Facts {
  return changes.reduce<Facts>(
    (so, { group, field, value }) => ({ ...so, [group]: { ...so[group], [field]: value } }),
    facts,
  );
}

function wayOf(changes: readonly Change[], outcome: string, words: Words): WayToYes {
  const parts = changes.map((change) => {
    const value = words.format(change.before.declaration, change.value);
    const lower = typeof change.value === 'number' && change.value < Number(change.before.value);
    const choose = typeof change.value !== 'number';
    return {
      fr: choose
        ? `choisir « ${value.fr} » pour ${change.label.fr}`
        : `${lower ? 'ramener' : 'porter'} ${change.label.fr} à ${value.fr}`,
      en: choose
        ? `choose "${value.en}" for ${change.label.en}`
        : `${lower ? 'lower' : 'raise'} ${change.label.en} to ${value.en}`,
    };
  });
  return {
    sentence: { fr: parts.map(({ fr }) => fr).join(' et '), en: parts.map(({ en }) => en).join(' and ') },
    by: CUSTOMER_IN_WORDS,
    outcome,
    changes: changes.map(({ group, field, label, value }) => ({ fact: `${group}.${field}`, label, value })),
  };
}
