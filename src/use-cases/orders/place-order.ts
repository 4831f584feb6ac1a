import type { FactValue } from '../../domain/facts';
import type { Acknowledgement } from '../../domain/contract/order';
import { InvalidInput } from '../../domain/errors';
import type { GivenId, IdOf } from '../../domain/id';
import { signatureOf } from '../../domain/signature';
import { catchUpAcross } from '../due-steps/catch-up-pool';
import { carryOut } from '../effects/decide-and-apply';
import { take } from '../facts/take-decision';
import { attributesOf } from '../operation/check-attributes';
import { checkLine } from '../operation/check-input';
import type { Deps } from '../operation/deps';
import { findOwn } from '../operation/find-own';
import type { Keyed } from '../operation/idempotent-write';
import { operate } from '../operation/operate';
import type { Scope } from '../operation/scope';
import { draftOrder, numbered } from '../records/new-order';

/** An order for managed service on a server. */
export interface PlaceOrderInput extends Keyed {
  readonly rentalId: GivenId<'rentals'>;
  readonly level: string;
  /** Articles whose statement the customer accepts, such as `4.1`. */
  readonly acknowledgedArticles: readonly string[];
  readonly attributes?: FactValue;
}

/** What an order led to: the rules may send it to sales, or find it not eligible, in which case nothing is placed. */
export type OrderReceipt = {
  readonly orderId: IdOf<'orders'> | null;
  readonly decisionId: IdOf<'decisions'>;
};

/** Places an order: its eligibility and its price are decided, its acknowledgements and editions recorded (articles 2 and 4). */
export async function placeOrder(deps: Deps, input: PlaceOrderInput): Promise<OrderReceipt> {
  return operate(deps, 'placeOrder', input, async (scope) => {
    const rental = await findOwn(scope.tables, deps.actor, 'rentals', input.rentalId, 'rentalId');
    const customer = await findOwn(scope.tables, deps.actor, 'customers', rental.customerId, 'rentalId');
    await catchUpAcross(scope, customer.id);
    const level = checkLine(input.level, 'level', 40);
    const draft = draftOrder(scope, {
      customer,
      rental,
      kind: 'NEW',
      level,
      acknowledgements: acknowledged(scope, input.acknowledgedArticles),
      attributes: attributesOf(scope, 'order', input.attributes),
    });
    const asked = { customer, rental, order: draft };
    const eligibility = await take(scope, 'order.eligibility', asked);
    const { decisionId, decision } = eligibility;
    const referred = decision.effects.some(({ effect }) => effect === 'referToSales');
    // An order that is not eligible is not placed: it takes no number.
    if (!decision.favourable && !referred) return { orderId: null, decisionId };

    const prices = decision.favourable ? [await take(scope, 'order.price', asked)] : [];
    const decisionIds = [decisionId, ...prices.map((price) => price.decisionId)];
    const { order } = await carryOut(
      scope,
      {
        matter: { customer, rental },
        makes: async () => ({ order: { ...(await numbered(scope, draft)), decisionIds } }),
        tells: ({ order: { reference } }) => ({ type: 'ORDER_PLACED', data: { order: reference, level } }),
      },
      eligibility,
      ...prices,
    );
    return { orderId: order.id, decisionId };
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
    return { ...statement, acceptedAt: now, acceptedBy: signatureOf(deps.actor) };
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
