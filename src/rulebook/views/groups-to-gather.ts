import { decisionModel } from '../deciding/decide';
import type { Release } from '../model/release';
import { readByDecision } from './read-by-decision';

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
  const read = readByDecision(release, decision).groups;
  return groups.filter((group) => !isHistory(release, group) || read.has(group));
}

const isHistory = ({ vocabulary }: Release, group: string): boolean =>
  Object.values(vocabulary.facts[group]?.fields ?? {}).some(({ type }) => type === 'events');
