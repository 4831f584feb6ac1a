import type { Tables } from '../../domain/ports/store';
import type { Deps } from '../operation/deps';
import type { Kind } from '../operation/find-own';
import { findOwn } from '../operation/find-own';
import { authorize } from '../operation/permissions';
import { permissionToRead } from './permission-to-read';

/** Reads one object the actor may know of. */
export async function readOne<K extends Kind>(
  deps: Deps,
  kind: K,
  id: string,
  field = 'id',
): Promise<NonNullable<Awaited<ReturnType<Tables[K]['find']>>>> {
  authorize(deps, permissionToRead(kind));
  return deps.store.read((tables) => findOwn(tables, deps.actor, kind, id, field));
}
