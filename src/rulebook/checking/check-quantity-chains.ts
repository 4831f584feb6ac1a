import { formulaNamedBy, namesIn } from '../model/names-in';
import type { ReadQuantity } from '../reading/read-quantity';
import type { ReadDocument } from '../reading/read-document';
import type { Folder } from '../reading/read-folder';
import { depthsOf } from './depths';

/** More quantities one through the other than anybody can follow. */
const DEEPEST = 60;

/** No quantity needs itself, in any text that can bind a contract together with the others. */
export function checkQuantityChains({ documents }: Folder): void {
  const noted = new Set<ReadQuantity>();
  for (const bound of boundTogether(documents)) {
    const quantities = bound.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.quantities));
    const needs = needsOf(quantities);
    const depths = depthsOf(needs);
    for (const quantity of quantities) {
      const depth = depths.get(quantity.model.name) ?? 0;
      if (depth <= DEEPEST || noted.has(quantity)) continue;
      noted.add(quantity);
      note(quantity, depth, needs);
    }
  }
}

/** Each edition with the latest of the other documents and every amendment. */
function boundTogether(documents: readonly ReadDocument[]): readonly (readonly ReadDocument[])[] {
  const amendments = documents.filter(({ model }) => model.scope);
  const editions = documents.filter(({ model }) => !model.scope);
  const latest = new Map<string, ReadDocument>();
  for (const edition of editions) {
    const known = latest.get(edition.model.id);
    if (!known || known.model.inForceFrom <= edition.model.inForceFrom) latest.set(edition.model.id, edition);
  }
  return editions.map((edition) => [
    edition,
    ...[...latest.values()].filter(({ model }) => model.id !== edition.model.id),
    ...amendments,
  ]);
}

/** A name that several texts define needs what any of them reads. */
function needsOf(quantities: readonly ReadQuantity[]): ReadonlyMap<string, readonly string[]> {
  const needs = new Map<string, readonly string[]>();
  for (const { model } of quantities) {
    const read = namesIn(model.tree).flatMap((name) => formulaNamedBy(name) ?? []);
    needs.set(model.name, [...(needs.get(model.name) ?? []), ...read]);
  }
  return needs;
}

/** The shortest way from a quantity back to itself. */
function cycleOf(name: string, needs: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const from = new Map<string, string>();
  const open = [name];
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    for (const needed of needs.get(at) ?? []) {
      if (needed === name) return [...wayTo(at, from), name];
      if (from.has(needed)) continue;
      from.set(needed, at);
      open.push(needed);
    }
  }
  return [name];
}

function wayTo(name: string, from: ReadonlyMap<string, string>): readonly string[] {
  const way = [name];
  for (let before = from.get(name); before !== undefined; before = from.get(before)) way.unshift(before);
  return way;
}

function note(
  { model, at, formula }: ReadQuantity,
  depth: number,
  needs: ReadonlyMap<string, readonly string[]>,
): void {
  if (depth === Infinity)
    (formula ?? at).report('R061.itself', {
      quantity: model.name,
      cycle: cycleOf(model.name, needs).join(' → '),
    });
  else (formula ?? at).report('R061.through', { quantity: model.name, depth, most: DEEPEST });
}
