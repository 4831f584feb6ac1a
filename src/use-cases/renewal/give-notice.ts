import { checkDate } from '../operation/check-input';
import { checkTransition } from '../operation/check-transition';
import type { Deps } from '../operation/deps';
import { planSteps } from '../planning/plan-steps';
import { happened } from '../records/happened';
import type { Keyed } from '../operation/idempotent-write';
import { InvalidInput } from '../../domain/errors';
import { lockSubscribed } from '../due-steps/lock-subscribed';
import { operate } from '../operation/operate';

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
  return operate(deps, 'giveNotice', input, async (scope) => {
    const about = await lockSubscribed(scope, input.subscriptionId);
    checkTransition(about.subscription, ['ACTIVE', 'SUSPENDED'], 'subscriptionId');
    const receivedOn = input.receivedOn ? checkDate(input.receivedOn, 'receivedOn') : scope.today;
    if (receivedOn > scope.today) throw future(receivedOn);
    const subscription = await scope.tables.subscriptions.update(about.subscription, {
      noticeGivenOn: receivedOn,
    });
    await happened(scope, about, { type: 'NOTICE_GIVEN', data: { receivedOn } });
    await planSteps(scope, { ...about, subscription });
    return { subscriptionId: subscription.id };
  });
}

const future = (day: string): InvalidInput =>
  new InvalidInput({ fr: `le ${day} n'est pas encore passé`, en: `${day} has not come yet` }, ['receivedOn']);
