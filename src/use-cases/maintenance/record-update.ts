import type { FactValue } from '../../domain/facts';
import type { GivenId, IdOf } from '../../domain/id';
import { lockToDecide } from '../due-steps/lock-subscribed';
import { carryOut } from '../effects/decide-and-apply';
import { recordAct } from '../effects/record-act';
import { take } from '../facts/take-decision';
import { attributesOf } from '../operation/check-attributes';
import { checkCode, checkInstant, checkPast, checkProse, isGiven } from '../operation/check-input';
import type { Deps } from '../operation/deps';
import type { Keyed } from '../operation/idempotent-write';
import { nextReference } from '../operation/next-reference';
import { operate } from '../operation/operate';
import type { Subscribed } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { withRenewalOrder } from '../records/as-renewed';

/** An update of system components (article 4.3). */
export interface RecordUpdateInput extends Keyed {
  readonly subscriptionId: GivenId<'subscriptions'>;
  /** A code of the list `malfunctionCauses`, such as `SECURITY_UPDATE`. */
  readonly kind: string;
  readonly description: string;
  /** When it was made; now when it is left out. */
  readonly performedAt?: string | null;
  /** The attributes that the vocabulary declares of an update. */
  readonly attributes?: FactValue;
}

/** Records an update; the rules say what follows, and the notices the rules schedule for it are put in the outbox (article 4.3). */
export async function recordUpdate(
  deps: Deps,
  input: RecordUpdateInput,
): Promise<{ readonly updateId: IdOf<'updates'>; readonly decisionId: IdOf<'decisions'> | null }> {
  return operate(deps, 'recordUpdate', input, async (scope) => {
    const about = await lockToDecide(scope, input.subscriptionId);
    const { customer, subscription } = about;
    const performedAt = isGiven(input.performedAt)
      ? checkPast(scope, checkInstant(input.performedAt, 'performedAt'), 'performedAt')
      : scope.now;
    const kind = checkCode(scope, 'malfunctionCauses', input.kind, 'kind');
    const noted = attributesOf(scope, 'update', input.attributes);
    const reference = await nextReference(scope, 'updates');
    const update = {
      id: deps.ids.next('updates'),
      customerId: customer.id,
      subscriptionId: subscription.id,
      reference,
      kind,
      description: checkProse(input.description, 'description'),
      performedAt,
      recordedAt: scope.now,
      version: 1,
    };
    const { after, decisionId } = await recordAct(scope, 'update.recorded', {
      matter: about,
      changes: { update, noted },
      tells: { type: 'UPDATE_PERFORMED', data: { update: reference, kind }, at: performedAt },
    });
    await warn(scope, { ...after, update });
    return { updateId: update.id, decisionId };
  });
}

/** What the schedule of notices dates is planned with the other steps of the subscription; the update itself only sends. */
async function warn(scope: Scope, matter: Subscribed): Promise<void> {
  if (!scope.rulebook.declares('notice.schedule')) return;
  const asked = await withRenewalOrder(scope, matter, 'notice.schedule');
  const { decision, decisionId } = await take(scope, 'notice.schedule', asked);
  const notices = decision.notices.filter(({ at }) => at === null);
  const sending = { decisionId, decision: { ...decision, effects: [], steps: [], grants: [], notices } };
  await carryOut(scope, { matter }, sending);
}
