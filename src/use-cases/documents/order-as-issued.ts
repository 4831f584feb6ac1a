import { isDate } from '../../domain/is-date';
import type { IssuedContent } from '../../domain/contract/issued-document';
import type { PurchaseOrder } from '../../domain/contract/order';
import type { FactValue } from '../../domain/facts';
import type { Rulebook } from '../../domain/ports/rulebook';
import type { LocalDate } from '../../domain/time';
import { valuesOf } from '../facts/answer-values';
import { ask } from '../facts/take-decision';
import { findOwn } from '../operation/find-own';
import { loadSubscribed } from '../operation/load-subscribed';
import type { Scope } from '../operation/scope';
import { composeOrderForm } from './compose-order-form';
import { composeRenewalOrder } from './compose-renewal-order';
import { inEachLanguage } from './in-each-language';
import { issuedBy, labelOf } from './issued-by';
import { acceptedTexts } from './document-told';
import { particularsOf } from './particulars';
import { reasonsBehind } from './reasons-behind';
import { textOf } from './text-of';
import { onTerm } from '../terms/on-term';
import { lastTermOf } from '../terms/term-of';

/** An order form as it is issued now, in each language (articles 2, 6.1 and 7). */
export async function orderAsIssued(scope: Scope, order: PurchaseOrder): Promise<IssuedContent> {
  const { tables, deps, rulebook } = scope;
  const customer = await findOwn(tables, deps.actor, 'customers', order.customerId);
  const rental = await findOwn(tables, deps.actor, 'rentals', order.rentalId);
  const party = order.subscriptionId === null ? null : await loadSubscribed(scope, order.subscriptionId);
  const reasons = await reasonsBehind(scope, order.decisionIds);
  const input = {
    order,
    customer,
    rental,
    subscription: party?.subscription ?? null,
    clauses: reasons.clauses,
    statements: order.kind === 'NEW' ? statementsOf(rulebook, order.editions) : [],
    labels: {
      level: labelOf(scope, 'levels', order.level),
      previousLevel: null,
      serverType: labelOf(scope, 'serverTypes', rental.serverType),
      discount: null,
    },
    vatRate: textOf(reasons.values['vatRate']),
    continuesUntil: null,
    notes: reasons.notes,
    told: {
      particulars: await particularsOf(scope, 'order.particulars', { ...party, customer, rental, order }),
      priced: reasons.priced,
      texts: acceptedTexts(scope, { ...party, customer, rental }, order.editions),
    },
    sampleFigures: reasons.sample,
    ...issuedBy(scope),
  };
  if (order.kind !== 'RENEWAL' || !party)
    return inEachLanguage((language) => composeOrderForm({ ...input, language }));
  // A renewal follows the last term agreed, which may be ahead of the one in course.
  const subscription = onTerm(party.subscription, await lastTermOf(scope.tables, party.subscription));
  const open = order.status === 'PLACED' && subscription.dueDate === order.renewsDueDate;
  const outcome = open
    ? valuesOf(await ask(scope, 'renewal.outcome', { ...party, subscription, renewalOrder: order }))
    : {};
  const continuesUntil = day(outcome['lastDay']);
  return inEachLanguage((language) =>
    composeRenewalOrder({ ...input, language, subscription, continuesUntil }),
  );
}

/** The statements that the accepted editions ask the customer to acknowledge (article 4). */
const statementsOf = (rulebook: Rulebook, editions: PurchaseOrder['editions']) =>
  rulebook
    .documents()
    .filter(({ id, edition }) => editions[id] === edition)
    .flatMap(({ id, edition, title, acknowledgements }) =>
      acknowledgements.map((acknowledgement) => ({
        document: id,
        documentTitle: title,
        edition,
        ...acknowledgement,
      })),
    );

const day = (value: FactValue | undefined): LocalDate | null =>
  typeof value === 'string' && isDate(value) ? value : null;
