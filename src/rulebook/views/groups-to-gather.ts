import { decisionModel } from '../deciding/decide';
import { formulaNamedBy, namesIn, namesOfExpression, namesOfRule } from '../model/names-in';
import type { Release } from '../model/release';

/**
 * The fact groups a decision declares, without the histories that none of its rules reads: a history grows with the
 * contract, and is kept with every decision it is given to.
 */
export function groupsToGather(release: Release): (decision: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (decision) => {
    const found = known.get(decision) ?? gathered(release, decision);
    known.set(decision, found);
    return found;
  };
}

function gathered(release: Release, decision: string): readonly string[] {
  const { groups } = decisionModel(release, decision);
  const read = groupsRead(release, decision);
  return groups.filter((group) => !isHistory(release, group) || read.has(group));
}

const isHistory = ({ vocabulary }: Release, group: string): boolean =>
  Object.values(vocabulary.facts[group]?.fields ?? {}).some(({ type }) => type === 'events');

/** Every group that a rule of the decision can come to read, through the quantities it uses. */
function groupsRead(release: Release, decision: string): ReadonlySet<string> {
  const clauses = [...release.documents, ...release.amendments].flatMap((document) => document.clauses);
  const quantities = clauses.flatMap((clause) => clause.quantities);
  const defaults = Object.values(decisionModel(release, decision).fallback?.amounts ?? {});
  const open: (readonly string[])[] = [
    ...clauses
      .flatMap(({ rules }) => rules)
      .filter((rule) => rule.decision === decision)
      .flatMap(namesOfRule),
    ...defaults.flatMap(namesOfExpression),
  ];
  const groups = new Set<string>();
  const followed = new Set<string>();
  for (let name = open.pop(); name; name = open.pop()) {
    groups.add(name[0] ?? '');
    const field = formulaNamedBy(name);
    if (field === null || followed.has(field)) continue;
    followed.add(field);
    open.push(
      ...quantities.filter((quantity) => quantity.name === field).flatMap(({ tree }) => namesIn(tree)),
    );
  }
  return groups;
}
