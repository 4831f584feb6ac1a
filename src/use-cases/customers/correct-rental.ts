import type { Rental } from '../../domain/contract/rental';
import { ForbiddenTransition, InvalidInput } from '../../domain/errors';
import type { GivenId, IdOf } from '../../domain/id';
import { lockRunning } from '../due-steps/lock-running';
import { recordAct } from '../effects/record-act';
import { reviewWork } from '../effects/review-work';
import { checkCode, isGiven } from '../operation/check-input';
import type { Deps } from '../operation/deps';
import { findOwn } from '../operation/find-own';
import type { Keyed } from '../operation/idempotent-write';
import { loadSubscribed } from '../operation/load-subscribed';
import { operate } from '../operation/operate';
import type { Scope } from '../operation/scope';
import { planSteps } from '../planning/plan-steps';
import type { RentalReceipt } from './register-rental';
import { lockWaitingOrders, reviewOrders } from './review-orders';

/** What is corrected of a server: what is left out stays. */
export interface CorrectRentalInput extends Keyed {
  readonly rentalId: GivenId<'rentals'>;
  /** A code of the list `serverTypes`. */
  readonly serverType?: string | null;
  readonly active?: boolean | null;
  /** The end that was recorded is withdrawn: the rental goes on. */
  readonly endWithdrawn?: boolean | null;
}

/**
 * Corrects what is known of a server (article 2). An end recorded that has not come may be withdrawn, and what was planned
 * for it is dropped; a rental in use is ended by `endRental`, which asks the rules what becomes of its service.
 */
export async function correctRental(deps: Deps, input: CorrectRentalInput): Promise<RentalReceipt> {
  return operate(deps, 'correctRental', input, async (scope) => {
    const found = await findOwn(scope.tables, deps.actor, 'rentals', input.rentalId, 'rentalId');
    const subscriptionIds = await lockRunning(scope, { rentalId: found.id });
    const orders = await lockWaitingOrders(scope, found);
    const known = await findOwn(scope.tables, deps.actor, 'rentals', found.id, 'rentalId');
    if (input.active === false && subscriptionIds.length > 0) throw inUse();
    const rental = corrected(scope, known, input);
    const customer = await findOwn(scope.tables, deps.actor, 'customers', known.customerId, 'rentalId');
    const { decisionId } = await recordAct(scope, 'rental.corrected', {
      matter: { customer, rental: known },
      changes: { rental },
      tells: { type: 'RENTAL_CORRECTED', data: { rental: known.reference, ...changesOf(known, rental) } },
    });
    if (rental.endsOn !== known.endsOn || rental.active !== known.active) {
      for (const id of subscriptionIds) await reviewWork(scope, await loadSubscribed(scope, id));
      await reviewOrders(scope, { customer, rental }, orders);
    }
    await planEach(scope, subscriptionIds);
    return { rentalId: known.id, decisionId };
  });
}

function corrected(scope: Scope, known: Rental, input: CorrectRentalInput): Rental {
  const ended = known.endsOn !== null && known.endsOn <= scope.today;
  if (ended && (input.endWithdrawn || input.active)) throw isOver(known);
  return {
    ...known,
    serverType: isGiven(input.serverType)
      ? checkCode(scope, 'serverTypes', input.serverType, 'serverType')
      : known.serverType,
    active: input.active ?? known.active,
    endsOn: input.endWithdrawn ? null : known.endsOn,
  };
}

const changesOf = (before: Rental, after: Rental) =>
  Object.fromEntries(
    (['serverType', 'active', 'endsOn'] as const)
      .filter((name) => before[name] !== after[name])
      .map((name) => [name, { before: before[name], after: after[name] }]),
  );

/** Whatever is set later moves what was planned from it. */
async function planEach(scope: Scope, ids: readonly IdOf<'subscriptions'>[]): Promise<void> {
  for (const id of ids) await planSteps(scope, await loadSubscribed(scope, id));
}

const inUse = (): InvalidInput =>
  new InvalidInput(
    {
      fr: 'un abonnement est en cours sur ce serveur : enregistrer la fin de la location (`endRental`)',
      en: 'a subscription runs on this server: record the end of the rental (`endRental`)',
    },
    ['active'],
  );

const isOver = ({ reference, endsOn }: Rental): ForbiddenTransition =>
  new ForbiddenTransition(
    {
      fr: `la location de ${reference} a pris fin le ${endsOn ?? ''} ; une autre s'enregistre (\`registerRental\`)`,
      en: `the rental of ${reference} ended on ${endsOn ?? ''}; another one is registered (\`registerRental\`)`,
    },
    ['endWithdrawn'],
  );
