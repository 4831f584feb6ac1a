import { checkDate, isGiven } from '../operation/check-input';
import { checkTransition } from '../operation/check-transition';
import type { Deps } from '../operation/deps';
import type { Keyed } from '../operation/idempotent-write';
import { InvalidInput } from '../../domain/errors';
import type { GivenId, IdOf } from '../../domain/id';
import type { LocalDate } from '../../domain/time';
import { lockToDecide } from '../due-steps/lock-subscribed';
import { operate } from '../operation/operate';
import { recordAct } from '../effects/record-act';
import { withRenewalOrder } from '../records/as-renewed';
import { RUNNING_SUBSCRIPTIONS } from '../../domain/contract/subscription';

/** A party says that it does not renew. */
export interface GiveNoticeInput extends Keyed {
  readonly subscriptionId: GivenId<'subscriptions'>;
  /** The day it was received; today when it is left out. */
  readonly receivedOn?: string | null;
}

/** What a notice led to. */
export type NoticeReceipt = {
  readonly subscriptionId: IdOf<'subscriptions'>;
  readonly decisionId: IdOf<'decisions'> | null;
};

/**
 * Records a notice of non-renewal, for the due date that no term follows yet: the rules say what follows, and what was planned for the renewal is planned again
 * with it; what it changes for the service is decided when the due date comes (article 6).
 */
export async function giveNotice(deps: Deps, input: GiveNoticeInput): Promise<NoticeReceipt> {
  return operate(deps, 'giveNotice', input, async (scope) => {
    const about = await lockToDecide(scope, input.subscriptionId);
    checkTransition(about.subscription, RUNNING_SUBSCRIPTIONS, 'subscriptionId');
    const noticeGivenOn = isGiven(input.receivedOn) ? checkDate(input.receivedOn, 'receivedOn') : scope.today;
    if (noticeGivenOn > scope.today) throw future(noticeGivenOn);
    const { signedOn, coveredUntil: noticeDueDate } = about.subscription;
    if (noticeGivenOn < signedOn) throw beforeContract(noticeGivenOn, signedOn);
    const subscription = { ...about.subscription, noticeGivenOn, noticeDueDate };
    const { decisionId } = await recordAct(scope, 'renewal.notice', {
      matter: about,
      changes: { subscription },
      asked: await withRenewalOrder(scope, { ...about, subscription }, 'renewal.notice'),
      tells: { type: 'NOTICE_GIVEN', data: { receivedOn: noticeGivenOn, dueDate: noticeDueDate } },
    });
    return { subscriptionId: subscription.id, decisionId };
  });
}

const beforeContract = (day: LocalDate, signedOn: LocalDate): InvalidInput =>
  new InvalidInput(
    {
      fr: `le contrat a été conclu le ${signedOn} ; une dénonciation ne peut l'avoir précédé ; reçu : ${day}`,
      en: `the contract was agreed on ${signedOn}; a notice cannot come before it; received: ${day}`,
    },
    ['receivedOn'],
  );

const future = (day: string): InvalidInput =>
  new InvalidInput({ fr: `le ${day} n'est pas encore passé`, en: `${day} has not come yet` }, ['receivedOn']);
