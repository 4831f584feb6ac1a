import { openAllowance } from '../allowance/read-allowance';
import type { IdOf } from '../../domain/id';
import { loadSubscribed } from '../operation/load-subscribed';
import type { Matter } from '../operation/matter';
import type { Scope } from '../operation/scope';
import type { Happening } from '../records/happened';
import { happened } from '../records/happened';
import { recordAct } from './record-act';

/**
 * Records an act on a party that was written before: each running subscription it concerns is told, decided and planned
 * again from it; without any, the file of the party is told. Answers the decision where there was one question only.
 */
export async function recordOnEach(
  scope: Scope,
  decision: string,
  { subscriptionIds, parties, tells, reviewsWork = false }: OnEach,
): Promise<IdOf<'decisions'> | null> {
  if (subscriptionIds.length === 0) await happened(scope, parties, tells);
  const decisionIds: (IdOf<'decisions'> | null)[] = [];
  for (const id of subscriptionIds) {
    const about = await loadSubscribed(scope, id);
    // An earlier one may have ended it.
    if (about.subscription.status === 'ENDED') continue;
    const matter = { ...about, allowance: await openAllowance(scope, about) };
    const act = { matter, tells, plansAnyway: true, reviewsWork };
    const { decisionId } = await recordAct(scope, decision, act);
    decisionIds.push(decisionId);
  }
  return decisionIds.length === 1 ? (decisionIds[0] ?? null) : null;
}

interface OnEach {
  readonly subscriptionIds: readonly IdOf<'subscriptions'>[];
  /** Whom the act is about, as they now stand. */
  readonly parties: Matter;
  readonly tells: Happening;
  /** What work in hand rests on was changed before (article 2). */
  readonly reviewsWork?: boolean;
}
