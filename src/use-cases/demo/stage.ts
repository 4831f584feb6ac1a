import type { Actor, Role } from '../../domain/actor';
import type { SceneId } from '../../domain/demonstration/scene-operations';
import { SCENE_IDS } from '../../domain/demonstration/scene-operations';
import type { Receipt } from '../operation/idempotent-write';

/** The objects that the scenes made so far, by the name their receipts give them. */
export type Stage = Readonly<Partial<Record<SceneId, string>>>;

/** The stage once an operation gave its receipt. */
export function afterReceipt(stage: Stage, receipt: Receipt): Stage {
  const made: Partial<Record<SceneId, string>> = {};
  for (const name of SCENE_IDS) {
    const id = receipt[name];
    if (id) made[name] = id;
  }
  return { ...stage, ...made };
}

/** Who acts in a scene: the customer itself, or someone of the provider's. */
export const actorOn = ({ customerId }: Stage, role: Role): Actor => ({
  subject: `demo ${role}`,
  role,
  customerId: role === 'customer' ? (customerId ?? null) : null,
});
