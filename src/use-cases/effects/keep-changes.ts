import { keysOf } from '../../domain/keys-of';
import type { Versioned } from '../../domain/records/kinds';
import type { VersionedRows, VersionedTables } from '../../domain/ports/store';
import type { Matter } from '../operation/matter';
import type { Scope } from '../operation/scope';

/** Writes what became of a matter, each object once: new ones are inserted, changed ones updated. */
export async function keepChanges<M extends Matter>({ tables }: Scope, before: Matter, after: M): Promise<M> {
  let so = after;
  for (const one of KEPT) so = { ...so, ...(await one(tables, before, after)) };
  return so;
}

type Keep = (tables: VersionedTables, before: Matter, after: Matter) => Promise<Partial<Matter>>;

/** How one object of a matter is written: where it stands in the matter, and its table. */
const keep =
  <T extends Versioned>(
    of: (matter: Matter) => T | undefined,
    rowsOf: (tables: VersionedTables) => VersionedRows<T>,
    as: (row: T) => Partial<Matter>,
  ): Keep =>
  async (tables, before, after) => {
    const is = of(after);
    return is ? as(await kept(rowsOf(tables), of(before), is)) : {};
  };

const KEPT: readonly Keep[] = [
  keep(
    ({ order }) => order,
    ({ orders }) => orders,
    (order) => ({ order }),
  ),
  keep(
    ({ subscription }) => subscription,
    ({ subscriptions }) => subscriptions,
    (subscription) => ({ subscription }),
  ),
  keep(
    ({ intervention }) => intervention,
    ({ interventions }) => interventions,
    (intervention) => ({ intervention }),
  ),
  keep(
    ({ proposal }) => proposal,
    ({ proposals }) => proposals,
    (proposal) => ({ proposal }),
  ),
  keep(
    ({ study }) => study,
    ({ studies }) => studies,
    (study) => ({ study }),
  ),
  keep(
    ({ incident }) => incident,
    ({ incidents }) => incidents,
    (incident) => ({ incident }),
  ),
  keep(
    ({ malfunction }) => malfunction,
    ({ malfunctions }) => malfunctions,
    (malfunction) => ({ malfunction }),
  ),
];

async function kept<T extends Versioned>(rows: VersionedRows<T>, was: T | undefined, is: T): Promise<T> {
  if (was === is) return is;
  if (was?.id === is.id) return rows.update(was, differences(was, is));
  await rows.insert(is);
  return is;
}

function differences<T extends Versioned>(was: T, is: T): Partial<Omit<T, 'id' | 'version'>> {
  const changes: { -readonly [K in keyof T]?: T[K] } = {};
  for (const key of keysOf(is))
    if (key !== 'id' && key !== 'version' && is[key] !== was[key]) changes[key] = is[key];
  return changes;
}
