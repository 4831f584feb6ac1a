import { openAllowance } from '../allowance/read-allowance';
import { checkCode, checkInstant, checkPast, checkProse } from '../operation/check-input';
import type { Deps } from '../operation/deps';
import { happened } from '../records/happened';
import { queueNotices } from '../effects/notices';
import type { Keyed } from '../operation/idempotent-write';
import { idempotentWrite } from '../operation/idempotent-write';
import { lockParty } from '../due-steps/lock-party';
import { nextReference } from '../operation/next-reference';
import { authorize } from '../operation/permissions';
import { take } from '../facts/take-decision';

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
  authorize(deps, 'recordUpdate');
  return idempotentWrite(deps, 'recordUpdate', input, async (scope) => {
    const party = await lockParty(scope, input.subscriptionId);
    const performedAt = input.performedAt
      ? checkPast(scope, checkInstant(input.performedAt, 'performedAt'), 'performedAt')
      : scope.now;
    const id = deps.ids.next('updates');
    const reference = await nextReference(scope, 'updates');
    const kind = checkCode(scope, 'malfunctionCauses', input.kind, 'kind');
    await scope.tables.updates.insert({
      id,
      customerId: party.customer.id,
      subscriptionId: party.subscription.id,
      reference,
      kind,
      description: checkProse(input.description, 'description'),
      performedAt,
      recordedAt: scope.now,
      version: 1,
    });
    await happened(scope, party, 'UPDATE_PERFORMED', { update: reference, kind }, performedAt);
    const allowance = await openAllowance(scope, party);
    const scheduled = await take(scope, 'notice.schedule', {
      ...party,
      allowance,
      update: { kind, performedAt },
    });
    await queueNotices(scope, { ...party, allowance, ...scheduled });
    return { updateId: id };
  });
}
