interface Visit {
  readonly name: string;
  readonly index: number;
  lowest: number;
  next: number;
}

/**
 * How many names each one needs, one through the other, down to one that needs nothing; Infinity for those that need
 * themselves. Goes without recursion (Tarjan's components), so that no chain is too long for it.
 */
export function depthsOf(needs: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  const visits = new Map<string, Visit>();
  const open: string[] = [];
  for (const root of needs.keys()) if (!visits.has(root)) walk(root);
  return depths;

  function walk(root: string): void {
    const path = [begin(root)];
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const needed = needs.get(visit.name)?.[visit.next++];
      const met = needed === undefined ? null : visits.get(needed);
      if (needed === undefined) {
        path.pop();
        finish(visit, path.at(-1));
      } else if (!met) path.push(begin(needed));
      else if (!depths.has(needed)) visit.lowest = Math.min(visit.lowest, met.index);
    }
  }

  function begin(name: string): Visit {
    const visit = { name, index: visits.size, lowest: visits.size, next: 0 };
    visits.set(name, visit);
    open.push(name);
    return visit;
  }

  function finish({ name, index, lowest }: Visit, parent: Visit | undefined): void {
    if (parent) parent.lowest = Math.min(parent.lowest, lowest);
    if (lowest < index) return;
    const members = open.splice(open.lastIndexOf(name));
    const needed = members.flatMap((member) => needs.get(member) ?? []);
    const circular = members.length > 1 || needed.includes(name);
    for (const member of members) depths.set(member, circular ? Infinity : 1 + deepest(needed));
  }

  function deepest(names: readonly string[]): number {
    return names.reduce((most, name) => {
      const depth = depths.get(name) ?? 0;
      return depth === Infinity ? most : Math.max(most, depth);
    }, 0);
  }
}
