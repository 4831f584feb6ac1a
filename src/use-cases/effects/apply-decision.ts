import { addGrants } from '../allowance/add-grants';
import type { IdOf } from '../../domain/id';
import type { Taken } from '../facts/take-decision';
import type { Matter } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { applyEffects } from './apply-effects';
import type { Apply } from './effect';
import { having } from './having';
import { queueNotices } from './notice-effects';

/** A decision that was applied, with the order it was about. */
export interface Applied extends Taken {
  readonly orderId: IdOf<'orders'> | null;
}

/**
 * Applies what decisions say of a matter, one after the other: the minutes each grants, its effects in the order the rules
 * give and the notices it wants sent, in the transaction of the scope. Answers what became of the matter, with every
 * decision that was applied, those that effects took among them: what they plan is written once the matter is.
 */
export async function applyDecisions<M extends Matter>(
  scope: Scope,
  matter: M,
  decisions: readonly Taken[],
): Promise<{ readonly so: M; readonly applied: readonly Applied[] }> {
  const applied: Applied[] = [];
  const apply: Apply = async (within, about, taken) => {
    applied.push({ ...taken, orderId: about.order?.id ?? null });
    // Minutes granted by a decision on a request are there for its effects.
    const granted = { ...about, ...(await openGrants(within, about, taken)) };
    const after = await applyEffects(within, granted, taken, apply);
    await queueNotices(within, after, taken);
    return after;
  };
  let so = matter;
  for (const taken of decisions) so = await apply(scope, so, taken);
  return { so, applied };
}

async function openGrants(
  scope: Scope,
  matter: Matter,
  { decision, decisionId }: Taken,
): Promise<Pick<Matter, 'allowance'>> {
  if (decision.grants.length === 0) return {};
  const about = having(matter, ['subscription', 'allowance'], decision.decision);
  return { allowance: await addGrants(scope, about, about.allowance, decision.grants, decisionId) };
}
