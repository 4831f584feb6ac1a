import type { EffectEntry } from '../../domain/effect-entry';
import { argumentsOf } from '../../domain/effect-arguments';
import { EFFECTS } from '../../domain/effects';
import { own } from '../../domain/own';
import { findingOf } from '../findings/finding-of';
import type { Notebook } from '../findings/notebook';
import { compare, fromDecimal, rational } from '../formula/values/rational';
import type { DecisionModel } from '../model/decision-model';
import type { ValueExpression } from '../model/value-expression';
import type { Folder } from '../reading/read-folder';
import type { Bounds } from './bounds';
import { boundsIn } from './bounds';

/** What an outcome prices, charges or holds is never below zero: the service would refuse it each time. */
export function checkNegative(folder: Folder, notebook: Notebook): void {
  const boundsOf = boundsIn(folder);
  for (const { model } of folder.documents.flatMap(({ clauses }) => clauses.flatMap(({ rules }) => rules))) {
    const decision = own(folder.vocabulary.decisions, model.decision);
    const { outcome, amounts } = model.event;
    for (const [name, effect] of decision && outcome !== null ? taken(decision, outcome) : []) {
      const given = own(amounts, name);
      if (!given || !isNegative(boundsGiven(given, boundsOf))) continue;
      const place = { ...given.location, rule: model.name };
      notebook.note(findingOf('R067.negative', place, { amount: name, effect }));
    }
  }
}

/** The amounts that effects of an outcome take as what is owed or held, each with the first of them. */
const taken = ({ outcomes }: DecisionModel, outcome: string): ReadonlyMap<string, string> =>
  new Map(
    (own(outcomes, outcome)?.effects ?? []).flatMap(({ effect, with: bindings }) => {
      const { signed = false }: EffectEntry = EFFECTS[effect];
      const counted = signed
        ? []
        : argumentsOf(effect).filter(({ type }) => type === 'amount' || type === 'integer');
      return counted.flatMap(({ name }): readonly [string, string][] => {
        const bound = own(bindings, name);
        return typeof bound === 'string' ? [[bound, effect]] : [];
      });
    }),
  );

function boundsGiven(given: ValueExpression, boundsOf: ReturnType<typeof boundsIn>): Bounds {
  if (given.kind === 'formula') return boundsOf(given.tree);
  const value = typeof given.value === 'object' ? null : fromDecimal(String(given.value));
  return { low: value, high: value };
}

const isNegative = ({ high }: Bounds): boolean => high !== null && compare(high, rational(0n)) < 0;
