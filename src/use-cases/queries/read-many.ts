import type { Tables } from '../../domain/ports/store';
import type { Deps } from '../operation/deps';
import { settleAllDue } from '../due-steps/settle-all-due';
import type { Kind } from '../operation/find-own';
import { mayKnow } from '../operation/find-own';
import { authorize } from '../operation/permissions';
import { permissionToRead } from './permission-to-read';

type RowOf<K extends Kind> = NonNullable<Awaited<ReturnType<Tables[K]['find']>>>;

/** Reads objects by id, in the order asked; null for those the actor may not know of. */
export async function readMany<K extends Kind>(
  deps: Deps,
  kind: K,
  ids: readonly string[],
): Promise<readonly (RowOf<K> | null)[]> {
  authorize(deps, permissionToRead(kind));
  if (kind === 'subscriptions') await settleAllDue(deps);
  const rows = await deps.store.read(
    (tables) => tables[kind].findMany(ids) as unknown as Promise<readonly RowOf<K>[]>,
  );
  const known = new Map(rows.filter((row) => mayKnow(deps.actor, row)).map((row) => [row.id, row]));
  return ids.map((id) => known.get(id) ?? null);
}
