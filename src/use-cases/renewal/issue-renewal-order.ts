import type { PurchaseOrder } from '../../domain/contract/order';
import { ForbiddenTransition } from '../../domain/errors';
import type { GivenId, IdOf } from '../../domain/id';
import { lockToDecide } from '../due-steps/lock-subscribed';
import { decideAndApply } from '../effects/decide-and-apply';
import { checkTransition } from '../operation/check-transition';
import type { Deps } from '../operation/deps';
import type { Keyed } from '../operation/idempotent-write';
import type { Matter } from '../operation/matter';
import { operate } from '../operation/operate';
import { withRenewalOrder } from '../records/as-renewed';
import { isPastItsLastDay } from '../records/renewal-order-of';
import { RUNNING_SUBSCRIPTIONS } from '../../domain/contract/subscription';

/** A renewal order to make again: the one of the schedule failed, was voided or never left. */
export interface IssueRenewalOrderInput extends Keyed {
  readonly subscriptionId: GivenId<'subscriptions'>;
}

/** What asking for a renewal order led to; no order where the rules let none be issued. */
export type IssueReceipt = {
  readonly orderId: IdOf<'orders'> | null;
  readonly subscriptionId: IdOf<'subscriptions'>;
  readonly decisionId: IdOf<'decisions'>;
};

/** Issues the renewal order of the due date in course, when none stands: the rules decide whether (article 6.1). */
export async function issueRenewalOrder(deps: Deps, input: IssueRenewalOrderInput): Promise<IssueReceipt> {
  return operate(deps, 'issueRenewalOrder', input, async (scope) => {
    const about = await lockToDecide(scope, input.subscriptionId);
    checkTransition(about.subscription, RUNNING_SUBSCRIPTIONS, 'subscriptionId');
    const asked = await withRenewalOrder(scope, about, 'renewal.order');
    const { renewalOrder: known } = asked;
    if (known && !isPastItsLastDay(known, scope.today)) throw standing(known);
    const { after, decisionId } = await decideAndApply(scope, 'renewal.order', { matter: about, asked });
    const { renewalOrder }: Matter = after;
    return { orderId: renewalOrder?.id ?? null, subscriptionId: about.subscription.id, decisionId };
  });
}

const standing = ({ reference }: PurchaseOrder): ForbiddenTransition =>
  new ForbiddenTransition(
    {
      fr: `le bon de commande ${reference} a déjà été émis pour cette échéance ; l'annuler d'abord`,
      en: `the order form ${reference} was already issued for this expiry date; cancel it first`,
    },
    ['subscriptionId'],
  );
