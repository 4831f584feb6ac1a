import type { ObjectTables } from '../../domain/ports/store';
import type { IdOf } from '../../domain/id';
import { KINDS } from '../../domain/kinds';
import type { ObjectKind } from '../../domain/kinds';
import type { RowOf } from '../../domain/records/rows-by-kind';
import type { Deps } from '../operation/deps';
import { mayKnow } from '../operation/find-own';
import { authorize } from '../operation/permissions';
import { permissionToRead } from './permission-to-read';
import { settled } from './settled';

/** Reads objects by id, in the order asked; null for those the actor may not know of. */
export async function readMany<K extends ObjectKind>(
  deps: Deps,
  kind: K,
  ids: readonly IdOf<K>[],
): Promise<readonly (RowOf<K> | null)[]> {
  authorize(deps, permissionToRead(kind));
  const read = (tables: ObjectTables) => tables[kind].findMany(ids);
  // What is written once stands as it is, whatever falls due.
  const isFinal = KINDS[kind].life === 'written-once';
  const rows = await (isFinal ? deps.store.read(read) : settled(deps, read));
  const known = new Map(rows.filter((row) => mayKnow(deps.actor, row)).map((row) => [row.id, row]));
  return ids.map((id) => known.get(id) ?? null);
}
