import { lockToDecide } from '../due-steps/lock-subscribed';
import { queueNotices } from '../effects/notice-effects';
import { take } from '../facts/take-decision';
import { checkCode, checkInstant, checkPast, checkProse } from '../operation/check-input';
import type { Deps } from '../operation/deps';
import type { Keyed } from '../operation/idempotent-write';
import { nextReference } from '../operation/next-reference';
import { operate } from '../operation/operate';
import { happened } from '../records/happened';

/** An update of system components (article 4.3). */
export interface RecordUpdateInput extends Keyed {
  readonly subscriptionId: string;
  /** A code of the list `malfunctionCauses`, such as `SECURITY_UPDATE`. */
  readonly kind: string;
  readonly description: string;
  /** When it was made; now when it is left out. */
  readonly performedAt?: string | null;
}

/** Records an update; the notices the rules schedule for it are put in the outbox (article 4.3). */
export async function recordUpdate(
  deps: Deps,
  input: RecordUpdateInput,
): Promise<{ readonly updateId: string }> {
  return operate(deps, 'recordUpdate', input, async (scope) => {
    const about = await lockToDecide(scope, input.subscriptionId);
    const { customer, subscription } = about;
    const performedAt = input.performedAt
      ? checkPast(scope, checkInstant(input.performedAt, 'performedAt'), 'performedAt')
      : scope.now;
    const kind = checkCode(scope, 'malfunctionCauses', input.kind, 'kind');
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
    await scope.tables.updates.insert(update);
    const data = { update: reference, kind };
    // Told before the rules are asked, so that they can count it.
    await happened(scope, about, { type: 'UPDATE_PERFORMED', data, at: performedAt });
    const matter = { ...about, update };
    // What this schedule dates is planned with the others of the subscription; the update itself only sends notices.
    await queueNotices(scope, matter, await take(scope, 'notice.schedule', matter));
    return { updateId: update.id };
  });
}
