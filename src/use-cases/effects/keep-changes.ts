import { canonical } from '../../domain/canonical';
import { keysOf } from '../../domain/keys-of';
import type { Versioned } from '../../domain/kinds';
import type { VersionedRows, VersionedTables } from '../../domain/ports/store';
import { freezeOrder, freezeProposal } from '../documents/freeze';
import type { Matter } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { dropUndoneSteps } from '../records/drop-undone-steps';

/** The objects of a matter that change; the renewal order is kept by what issues it, or as the order of the matter. */
type Changing = Exclude<
  {
    [K in keyof Matter]-?: NonNullable<Matter[K]> extends Versioned ? K : never;
  }[keyof Matter],
  'renewalOrder'
>;

/** Each with its table: one that an act would change and nobody would write does not compile. */
const rowsOf = (
  tables: VersionedTables,
): { readonly [K in Changing]: VersionedRows<NonNullable<Matter[K]>> } => ({
  customer: tables.customers,
  rental: tables.rentals,
  order: tables.orders,
  subscription: tables.subscriptions,
  term: tables.terms,
  intervention: tables.interventions,
  proposal: tables.proposals,
  study: tables.studies,
  incident: tables.incidents,
  update: tables.updates,
  malfunction: tables.malfunctions,
});

type Kept = ReturnType<typeof rowsOf>;

/**
 * Writes what became of a matter, each object once: new ones are inserted, changed ones updated. What was issued by it,
 * or answered, is kept as it then stands.
 */
export async function keepChanges<M extends Matter>(scope: Scope, was: Matter, after: M): Promise<M> {
  const before = await withBegun(scope, was, after);
  const rows = rowsOf(scope.tables);
  let so = after;
  for (const name of keysOf(rows)) so = await keep(rows, name, before, so);
  if (so.order && so.order !== before.order) {
    await freezeOrder(scope, so.order);
    await dropUndoneSteps(scope, so.order);
  }
  if (so.proposal && so.proposal !== before.proposal) await freezeProposal(scope, so.proposal);
  return so;
}

/** A subscription that an effect started was written there, since charges and minutes refer to it: it is not new here. */
async function withBegun({ tables }: Scope, before: Matter, { subscription }: Matter): Promise<Matter> {
  if (before.subscription || !subscription) return before;
  const begun = await tables.subscriptions.find(subscription.id);
  if (!begun) return before;
  return { ...before, subscription: canonical(begun) === canonical(subscription) ? subscription : begun };
}

async function keep<M extends Matter, N extends keyof Kept>(
  rows: { readonly [K in N]: VersionedRows<NonNullable<Matter[K]>> },
  name: N,
  before: Matter,
  after: M,
): Promise<M> {
  const is: Matter[N] = after[name];
  return is ? { ...after, [name]: await kept(rows[name], before[name], is) } : after;
}

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
