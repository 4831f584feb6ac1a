import { amountOf } from '../../domain/cents';
import type { Cents } from '../../domain/cents';
import type { PriceLine } from '../../domain/decision';
import type { Explanation } from '../../domain/explanation';
import type { FactValue } from '../../domain/facts';
import type { Taken } from '../facts/take-decision';
import { valuesOf } from '../facts/answer-values';
import type { Matter } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { openRenewalOrder } from '../records/give-up-renewal-order';
import { labelOf } from '../documents/issued-by';

type Data = Readonly<Record<string, FactValue>>;

/**
 * What a notice tells: the answer it rests on, in the words of its rule, with its figures, clauses and readings; what it is
 * about as it now stands, and as it stood when the rules were asked.
 */
export async function noticeData(scope: Scope, matter: Matter, taken: Taken, code: string): Promise<Data> {
  const { decision } = taken;
  const rulebook = await scope.deps.rulebooks.byHash(decision.releaseHash, scope.tables.releases);
  const say = labelsOf(scope);
  return {
    ...valuesOf(decision),
    figures: decision.amounts.map(({ name, label, type, unit }) => ({
      name,
      label: { ...label },
      type,
      unit,
    })),
    ...answerOf(await rulebook.explain(decision)),
    label: { ...rulebook.label('notices', code) },
    outcome: decision.outcome,
    customerName: matter.customer.name,
    decidedOn: scope.zone.dayOf(decision.request.at),
    ...aboutSubscription(matter, taken, say),
    ...(await awaited(scope, matter)),
    ...aboutOrder(matter, say),
    ...aboutWork(matter, say),
    ...aboutIncident(matter, say),
  };
}

/** What a code is called today. */
type Say = (list: string, code: string) => FactValue;

const labelsOf =
  (scope: Scope): Say =>
  (list, code) => ({ ...labelOf(scope, list, code) });

const money = (cents: Cents | null): string | null => (cents === null ? null : amountOf(cents));

/** The answer as its rule says it, the words it quotes, and the readings it rests on. */
function answerOf({ sentence, clause, clauses, interpretations }: Explanation): Data {
  return {
    answer: { ...sentence },
    ...(clause && {
      article: clause.article,
      excerpt: clause.excerpts[0]?.text ?? null,
      documentTitle: { ...clause.documentTitle },
    }),
    clauses: clauses.map(({ article, documentTitle, excerpts }) => ({
      article,
      documentTitle: { ...documentTitle },
      excerpts: excerpts.map(({ text }) => text),
    })),
    readings: interpretations.map(({ question, choice }) => ({
      question: { ...question },
      choice: { ...choice },
    })),
  };
}

function aboutSubscription({ rental, subscription }: Matter, { decision }: Taken, say: Say): Data {
  const was = decision.request.facts['subscription'] ?? {};
  const wasAt = typeof was['level'] === 'string' ? was['level'] : null;
  return {
    ...(rental && { rentalReference: rental.reference, rentalEndsOn: rental.endsOn }),
    ...(subscription && {
      subscriptionReference: subscription.reference,
      level: say('levels', subscription.level),
      ...(wasAt !== null &&
        wasAt !== subscription.level && {
          fromLevel: say('levels', wasAt),
          toLevel: say('levels', subscription.level),
        }),
      effectiveDate: subscription.effectiveDate,
      dueDate: subscription.dueDate,
      previousDueDate: was['dueDate'] === subscription.dueDate ? null : (was['dueDate'] ?? null),
      noticeGivenOn: subscription.noticeGivenOn,
      noticeDueDate: subscription.noticeDueDate,
      noticeLifted: subscription.noticeDueDate === null ? (was['noticeDueDate'] ?? null) : null,
      suspendedAt: subscription.suspendedAt,
      suspendedOn: was['suspendedOn'] ?? null,
    }),
  };
}

/** The renewal order that waits for the customer, where the notice is not about another order (article 6.1). */
async function awaited(scope: Scope, { subscription, order }: Matter): Promise<Data> {
  if (!subscription || order) return {};
  const waiting = await openRenewalOrder(scope, { subscription });
  if (waiting?.status !== 'PLACED') return {};
  return { renewalOrderReference: waiting.reference, renewalOrderId: waiting.id };
}

const linesOf = (lines: readonly PriceLine[]): FactValue =>
  lines.map(({ label, amount }) => ({ label: { ...label }, amount }));

function aboutOrder({ order }: Matter, say: Say): Data {
  if (!order) return {};
  return {
    orderReference: order.reference,
    requestReference: order.reference,
    orderId: order.id,
    documentId: order.id,
    level: say('levels', order.level),
    termMonths: order.termMonths,
    validUntil: order.validUntil,
    setupTarget: order.setupTarget,
    renewsDueDate: order.renewsDueDate,
    lines: linesOf(order.lines),
    monthlyPrice: money(order.monthlyPriceCents),
    discount: order.discountCents === 0 ? null : amountOf(order.discountCents),
    orderCredit: order.creditCents === 0 ? null : amountOf(order.creditCents),
    total: money(order.totalCents),
    vat: money(order.vatCents),
    totalInclVat: money(order.totalInclVatCents),
  };
}

function aboutWork({ intervention, study, proposal }: Matter, say: Say): Data {
  return {
    ...(intervention && {
      interventionReference: intervention.reference,
      interventionType: say('interventionTypes', intervention.typeCode),
      description: intervention.description,
    }),
    ...(study && { studyReference: study.reference, conclusion: study.conclusion }),
    ...(proposal && {
      proposalReference: proposal.reference,
      documentId: proposal.id,
      coveredMinutes: proposal.coveredMinutes,
      quotedMinutes: proposal.quotedMinutes,
      timeRate: proposal.lines.find(({ per }) => per === 'HOUR')?.unitPrice ?? null,
      amount: amountOf(proposal.amountCents),
      validUntil: proposal.validUntil,
    }),
  };
}

function aboutIncident({ incident, update }: Matter, say: Say): Data {
  const measure = incident?.measures.at(-1);
  return {
    ...(incident && {
      incidentReference: incident.reference,
      incidentClass: say('incidentClasses', incident.classCode),
      reason: incident.classReason,
      observedAt: incident.observedAt,
      firstActionAt: incident.firstActionAt,
      endedAt: incident.endedAt,
      description: incident.description,
    }),
    ...(measure && { measure: measure.description, measuredAt: measure.at }),
    ...(update && {
      updateReference: update.reference,
      updateKind: say('malfunctionCauses', update.kind),
      performedAt: update.performedAt,
      description: update.description,
    }),
  };
}
