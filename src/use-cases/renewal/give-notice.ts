import { checkDate } from '../operation/check-input';
import { checkTransition } from '../operation/check-transition';
import type { Deps } from '../operation/deps';
import { planSteps } from '../due-steps/plan-steps';
import { happened } from '../records/happened';
import type { Keyed } from '../operation/idempotent-write';
import { idempotentWrite } from '../operation/idempotent-write';
import { InvalidInput } from '../../domain/errors';
import { lockParty } from '../due-steps/lock-party';
import { authorize } from '../operation/permissions';

/** A party says that it does not renew. */
export interface GiveNoticeInput extends Keyed {
  readonly subscriptionId: string;
  /** The day it was received; today when it is left out. */
  readonly receivedOn?: string | null;
}

/** Records a notice of non-renewal; what it changes is decided when the due date comes (article 6). */
export async function giveNotice(
  deps: Deps,
  input: GiveNoticeInput,
): Promise<{ readonly subscriptionId: string }> {
  authorize(deps, 'giveNotice');
  return idempotentWrite(deps, 'giveNotice', input, async (scope) => {
    const party = await lockParty(scope, input.subscriptionId);
    checkTransition(party.subscription, ['ACTIVE', 'SUSPENDED'], 'subscriptionId');
    const receivedOn = input.receivedOn ? checkDate(input.receivedOn, 'receivedOn') : scope.today;
    if (receivedOn > scope.today) throw future(receivedOn);
    const subscription = await scope.tables.subscriptions.update(party.subscription, {
      noticeGivenOn: receivedOn,
    });
    await happened(scope, party, 'NOTICE_GIVEN', { receivedOn });
    await planSteps(scope, { ...party, subscription });
    return { subscriptionId: subscription.id };
  });
}

const future = (day: string): InvalidInput =>
  new InvalidInput({ fr: `le ${day} n'est pas encore passé`, en: `${day} has not come yet` }, ['receivedOn']);
