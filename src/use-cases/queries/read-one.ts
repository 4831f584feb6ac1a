import type { GivenId } from '../../domain/id';
import type { ObjectKind } from '../../domain/kinds';
import type { RowOf } from '../../domain/records/rows-by-kind';
import type { Deps } from '../operation/deps';
import { findOwn } from '../operation/find-own';
import { authorize } from '../operation/permissions';
import { permissionToRead } from './permission-to-read';
import { settled } from './settled';

/** Reads one object the actor may know of. */
export async function readOne<K extends ObjectKind>(
  deps: Deps,
  kind: K,
  id: GivenId<K>,
  field = 'id',
): Promise<RowOf<K>> {
  authorize(deps, permissionToRead(kind));
  const [row] = await settled(deps, async (tables) => [await findOwn(tables, deps.actor, kind, id, field)]);
  if (row) return row;
  throw new Error('what was found is found again');
}
