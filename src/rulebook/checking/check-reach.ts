import { own } from '../../domain/own';
import { findingOf } from '../findings/finding-of';
import type { Place } from '../findings/finding';
import type { Notebook } from '../findings/notebook';
import type { DecisionModel } from '../model/decision-model';
import { expressionsOf } from '../model/event-model';
import { formulaNamedBy, namesIn, namesOfExpression } from '../model/names-in';
import type { QuantityModel } from '../model/quantity-model';
import type { RuleModel } from '../model/rule-model';
import type { Folder } from '../reading/read-folder';

/** What is read of each name. */
type Definitions = ReadonlyMap<string, readonly QuantityModel[]>;

/** A decision is given the facts it declares: what its rules call reads no other, through whatever chain of formulas. */
export function checkReach(folder: Folder, notebook: Notebook): void {
  const clauses = folder.documents.flatMap((document) => document.clauses);
  const defined = new Map<string, QuantityModel[]>();
  for (const { model } of clauses.flatMap(({ quantities }) => quantities))
    defined.set(model.name, [...(defined.get(model.name) ?? []), model]);
  for (const { model } of clauses.flatMap(({ rules }) => rules)) {
    const decision = own(folder.vocabulary.decisions, model.decision);
    if (decision) checkRule(folder, model, decision, defined, notebook);
  }
  for (const decision of Object.values(folder.vocabulary.decisions))
    for (const expression of Object.values(decision.fallback?.amounts ?? {}))
      for (const name of namesOfExpression(expression))
        note(folder, name, expression.location, decision, defined, notebook);
}

function checkRule(
  folder: Folder,
  { name: rule, leaves, event }: RuleModel,
  decision: DecisionModel,
  defined: Definitions,
  notebook: Notebook,
): void {
  for (const { fact, path, location, expected } of leaves) {
    note(folder, [fact, ...path], { ...location, rule }, decision, defined, notebook);
    if (expected.kind === 'fact')
      note(folder, [expected.fact, ...expected.path], { ...location, rule }, decision, defined, notebook);
  }
  for (const expression of expressionsOf(event))
    for (const name of namesOfExpression(expression))
      note(folder, name, { ...expression.location, rule }, decision, defined, notebook);
}

function note(
  { vocabulary }: Folder,
  name: readonly string[],
  place: Place,
  { groups, definition }: DecisionModel,
  defined: Definitions,
  notebook: Notebook,
): void {
  const quantity = formulaNamedBy(name);
  const undeclared = ([group = '', ...more]: readonly string[]): boolean =>
    more.length > 0 && Object.hasOwn(vocabulary.facts, group) && !groups.includes(group);
  const way = quantity === null ? null : wayTo(quantity, undeclared, defined);
  const group = way?.at(-1)?.split('.')[0];
  if (!way || group === undefined) return;
  const [decision, shown] = [definition.name, way.join(' → ')];
  notebook.note(findingOf('R066.undeclared', place, { decision, group, way: shown }));
}

/** The shortest way from a quantity to a name that is not to be read, itself first. */
function wayTo(
  quantity: string,
  unwanted: (name: readonly string[]) => boolean,
  defined: Definitions,
): readonly string[] | null {
  const open: (readonly string[])[] = [[quantity]];
  const seen = new Set([quantity]);
  for (const way of open) {
    const names = (defined.get(way.at(-1) ?? '') ?? []).flatMap(({ tree }) => namesIn(tree));
    const found = names.find(unwanted);
    if (found) return [...way, found.join('.')];
    for (const next of names.flatMap((name) => formulaNamedBy(name) ?? [])) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push([...way, next]);
    }
  }
  return null;
}
