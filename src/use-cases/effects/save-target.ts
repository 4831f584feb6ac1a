import type { Tables, VersionedRows } from '../../domain/ports/store';
import type { Scope } from '../operation/scope';
import type { Target } from './target';

const KINDS = {
  order: 'orders',
  subscription: 'subscriptions',
  intervention: 'interventions',
  proposal: 'proposals',
  study: 'studies',
} as const satisfies Partial<Record<keyof Target, keyof Tables>>;

type Name = keyof typeof KINDS;
type Row = { readonly id: string; readonly version: number };

/** Writes what effects made of their target, each object once: new ones are inserted, changed ones updated. */
export async function saveTarget<T extends Target>(
  scope: Scope,
  before: Partial<Target>,
  after: T,
): Promise<T> {
  const saved: Partial<Record<Name, Row>> = {};
  for (const [name, table] of Object.entries(KINDS) as [Name, (typeof KINDS)[Name]][]) {
    const was: Row | undefined = before[name];
    const made: Row | undefined = after[name];
    if (!made || made === was) continue;
    const rows = scope.tables[table] as unknown as VersionedRows<Row>;
    if (was?.id === made.id) saved[name] = await rows.update(was, differences(was, made));
    else {
      await rows.insert(made);
      saved[name] = made;
    }
  }
  return { ...after, ...saved };
}

function differences(was: Row, is: Row): Partial<Row> {
  return Object.fromEntries(
    Object.entries(is).filter(
      ([key, value]) => key !== 'id' && key !== 'version' && value !== (was as Record<string, unknown>)[key],
    ),
  );
}
