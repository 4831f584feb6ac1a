import type { Actor, Role } from '../../domain/actor';
import type { SceneId, SceneIdOf } from '../../domain/demonstration/scene-operations';
import { SCENE_IDS } from '../../domain/demonstration/scene-operations';
import { keysOf } from '../../domain/keys-of';
import { isIdOf } from '../../domain/id';
import type { Receipt } from '../operation/idempotent-write';

/** The objects that the scenes made so far, by the name their receipts give them. */
export type Stage = { readonly [I in SceneId]?: SceneIdOf<I> };

/** The stage once an operation gave its receipt. */
export function afterReceipt(stage: Stage, receipt: Receipt): Stage {
  let so = stage;
  for (const name of keysOf(SCENE_IDS)) so = { ...so, ...madeAs(name, receipt[name] ?? null) };
  return so;
}

const madeAs = (name: SceneId, id: string | null): Stage =>
  id !== null && isIdOf(SCENE_IDS[name], id) ? { [name]: id } : {};

/** Who acts in a scene: the customer itself, or someone of the provider's. */
export const actorOn = ({ customerId }: Stage, role: Role): Actor => ({
  subject: `demo ${role}`,
  role,
  customerId: role === 'customer' ? (customerId ?? null) : null,
});
