import type { Acknowledgement } from '../../domain/contract/order';
import type { Customer, Rental } from '../../domain/contract/party';
import { InvalidInput } from '../../domain/errors';
import { checkAttributes } from '../operation/check-attributes';
import { checkLine } from '../operation/check-input';
import type { Deps } from '../operation/deps';
import { applyDecision } from '../effects/apply-decision';
import { happened } from '../records/happened';
import type { Target } from '../effects/target';
import type { Subject } from '../facts/subject';
import { findOwn } from '../operation/find-own';
import type { Keyed } from '../operation/idempotent-write';
import { idempotentWrite } from '../operation/idempotent-write';
import { authorize } from '../operation/permissions';
import type { Scope } from '../operation/scope';
import { take } from '../facts/take-decision';
import { newOrder } from '../records/new-order';

/** An order for managed service on a server. */
export interface PlaceOrderInput extends Keyed {
  readonly rentalId: string;
  readonly level: string;
  /** Articles whose statement the customer accepts, such as `4.1`. */
  readonly acknowledgedArticles: readonly string[];
  readonly attributes?: unknown;
}

/** What an order led to: the rules may send it to sales, or find it not eligible, in which case nothing is placed. */
export type OrderReceipt = { readonly orderId: string | null; readonly decisionId: string };

/** Places an order: its eligibility and its price are decided, its acknowledgements and editions recorded (articles 2 and 4). */
export async function placeOrder(deps: Deps, input: PlaceOrderInput): Promise<OrderReceipt> {
  authorize(deps, 'placeOrder');
  return idempotentWrite(deps, 'placeOrder', input, async (scope) => {
    const rental = await findOwn(scope.tables, deps.actor, 'rentals', input.rentalId, 'rentalId');
    const customer = await findOwn(scope.tables, deps.actor, 'customers', rental.customerId, 'rentalId');
    const level = checkLine(input.level, 'level', 40);
    const acknowledgements = acknowledged(scope, input.acknowledgedArticles);
    const attributes = checkAttributes(scope, 'order', input.attributes);
    const subject = subjectOf(scope, { customer, rental, level, acknowledgements, attributes });
    const eligibility = await take(scope, 'order.eligibility', subject);
    const referred = eligibility.decision.effects.some(({ effect }) => effect === 'referToSales');
    if (!eligibility.decision.favourable && !referred)
      return { orderId: null, decisionId: eligibility.decisionId };

    const order = await newOrder(scope, {
      customer,
      rental,
      kind: 'NEW',
      level,
      acknowledgements,
      attributes,
    });
    let target: Target = { customer, rental, order, ...eligibility };
    target = await applyDecision(scope, target);
    const decisionIds = [eligibility.decisionId];
    if (eligibility.decision.favourable) {
      const price = await take(scope, 'order.price', subject);
      decisionIds.push(price.decisionId);
      target = await applyDecision(scope, { ...target, ...price });
    }
    await scope.tables.orders.insert({ ...(target.order ?? order), decisionIds });
    await happened(scope, { customer, ...eligibility }, 'ORDER_PLACED', { order: order.reference, level });
    return { orderId: order.id, decisionId: eligibility.decisionId };
  });
}

/** The statements of the documents in force, accepted now by who orders (articles 4.1 to 4.3). */
function acknowledged(
  { rulebook, now, today, deps }: Scope,
  articles: readonly string[],
): readonly Acknowledgement[] {
  const editions = rulebook.editionsInForce(today);
  const statements = rulebook
    .documents()
    .filter(({ id, edition }) => editions[id] === edition)
    .flatMap(({ id, edition, acknowledgements }) =>
      acknowledgements.map(({ article, text }) => ({ document: id, edition, article, statement: text })),
    );
  return [...new Set(articles)].map((article) => {
    const statement = statements.find((known) => known.article === article);
    if (!statement)
      throw unknownArticle(
        article,
        statements.map((known) => known.article),
      );
    return { ...statement, acceptedAt: now, acceptedBy: deps.actor.subject };
  });
}

const unknownArticle = (article: string, known: readonly string[]): InvalidInput =>
  new InvalidInput(
    {
      fr: `l'article \`${article.slice(0, 20)}\` ne demande pas de reconnaissance ; articles : ${known.join(', ')}`,
      en: `the article \`${article.slice(0, 20)}\` asks for no acknowledgement; articles: ${known.join(', ')}`,
    },
    ['acknowledgedArticles'],
  );

const subjectOf = (
  { today }: Scope,
  draft: {
    readonly customer: Customer;
    readonly rental: Rental;
    readonly level: string;
    readonly acknowledgements: readonly Acknowledgement[];
    readonly attributes: Customer['attributes'];
  },
): Subject => ({
  customer: draft.customer,
  rental: draft.rental,
  order: {
    kind: 'NEW',
    level: draft.level,
    attributes: draft.attributes,
    placedOn: today,
    acknowledged: draft.acknowledgements.map(({ article }) => article),
    validatedAt: null,
  },
});
