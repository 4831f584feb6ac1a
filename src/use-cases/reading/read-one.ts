import type { Tables } from '../../domain/ports/store';
import type { Deps } from '../deps';
import type { Kind } from '../find-own';
import { findOwn } from '../find-own';
import { authorize } from '../permissions';
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
