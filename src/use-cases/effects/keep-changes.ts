import { keysOf } from '../../domain/keys-of';
import type { Versioned } from '../../domain/records/kinds';
import type { VersionedRows, VersionedTables } from '../../domain/ports/store';
import type { Matter } from '../operation/matter';
import type { Scope } from '../operation/scope';

/** Writes what became of a matter, each object once: new ones are inserted, changed ones updated. */
export async function keepChanges<M extends Matter>({ tables }: Scope, before: Matter, after: M): Promise<M> {
  let so = after;
  for (const keep of KEPT) so = { ...so, ...(await keep(tables, before, after)) };
  return so;
}

type Keep = (tables: VersionedTables, before: Matter, after: Matter) => Promise<Partial<Matter>>;

const KEPT: readonly Keep[] = [
  async ({ orders }, before, { order }) => (order ? { order: await kept(orders, before.order, order) } : {}),
  async ({ subscriptions }, before, { subscription }) =>
    subscription ? { subscription: await kept(subscriptions, before.subscription, subscription) } : {},
  async ({ interventions }, before, { intervention }) =>
    intervention ? { intervention: await kept(interventions, before.intervention, intervention) } : {},
  async ({ proposals }, before, { proposal }) =>
    proposal ? { proposal: await kept(proposals, before.proposal, proposal) } : {},
  async ({ studies }, before, { study }) =>
    study ? { study: await kept(studies, before.study, study) } : {},
  async ({ incidents }, before, { incident }) =>
    incident ? { incident: await kept(incidents, before.incident, incident) } : {},
  async ({ malfunctions }, before, { malfunction }) =>
    malfunction ? { malfunction: await kept(malfunctions, before.malfunction, malfunction) } : {},
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
