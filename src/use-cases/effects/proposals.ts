import type { CommercialProposal, Study } from '../../domain/contract/intervention';
import type { Instant } from '../../domain/time';
import { nextReference } from '../operation/next-reference';
import { valuesOf } from '../facts/take-decision';
import { amountOfArg, integerOf, needed, textOf } from './arguments';
import type { Effect } from './target';

/** Issues a commercial proposal (articles 2.2.1 and 2.2.2); the figures it rests on are kept with it. */
export const openProposal: Effect = async (scope, target, args) => {
  const intervention = needed(target, 'intervention');
  const issuedAt = target.decision.request.at;
  const proposal: CommercialProposal = {
    id: scope.deps.ids.next('proposals'),
    interventionId: intervention.id,
    subscriptionId: intervention.subscriptionId,
    customerId: intervention.customerId,
    reference: await nextReference(scope, 'proposals'),
    status: 'ISSUED',
    coveredMinutes: integerOf(args, 'coveredMinutes'),
    quotedMinutes: integerOf(args, 'quotedMinutes'),
    amountCents: amountOfArg(args, 'amount'),
    currency: 'EUR',
    values: { ...parametersOf(scope.rulebook, target), ...valuesOf(target.decision) },
    lines: target.decision.lines,
    issuedAt,
    issuedOn: scope.zone.dayOf(issuedAt),
    validUntil: textOf(args, 'validUntil'),
    answeredAt: null,
    answeredBy: null,
    decisionId: target.decisionId,
    version: 1,
  };
  return {
    ...target,
    proposal,
    intervention: { ...intervention, status: 'AWAITING_PROPOSAL' },
  };
};

/** Marks the proposal as accepted: what it covers and quotes becomes workable. */
export const acceptProposal: Effect = async (scope, target) => {
  const proposal = needed(target, 'proposal');
  const intervention = needed(target, 'intervention');
  return {
    ...target,
    proposal: { ...proposal, ...answered('ACCEPTED', scope.now, scope.deps.actor.subject) },
    intervention: {
      ...intervention,
      status: 'READY',
      quotedMinutes: intervention.quotedMinutes + proposal.quotedMinutes,
    },
  };
};

/** Marks the proposal as no longer acceptable. */
export const expireProposal: Effect = async (_, target) => {
  const proposal = needed(target, 'proposal');
  if (proposal.status !== 'ISSUED') return target;
  return {
    ...target,
    proposal: { ...proposal, status: 'EXPIRED' },
    intervention: { ...needed(target, 'intervention'), status: 'EXPIRED' },
  };
};

/** Opens the study of a request outside the subscription (article 2.2.2). */
export const openStudy: Effect = async (scope, target) => {
  const intervention = needed(target, 'intervention');
  const study: Study = {
    id: scope.deps.ids.next('studies'),
    interventionId: intervention.id,
    subscriptionId: intervention.subscriptionId,
    customerId: intervention.customerId,
    reference: await nextReference(scope, 'studies'),
    status: 'OPEN',
    conclusion: null,
    openedAt: scope.now,
    concludedAt: null,
    concludedBy: null,
    proposalId: null,
    decisionId: target.decisionId,
    version: 1,
  };
  return { ...target, study, intervention: { ...intervention, status: 'UNDER_STUDY' } };
};

/** Fixes when the work starts. */
export const deferStart: Effect = async (_, target, args) => ({
  ...target,
  intervention: { ...needed(target, 'intervention'), startsAt: textOf(args, 'at') },
});

const answered = <S extends CommercialProposal['status']>(status: S, at: Instant, by: string) => ({
  status,
  answeredAt: at,
  answeredBy: by,
});

/** Every figure in force when the proposal was issued, so that its price can be shown and kept. */
const parametersOf = (
  rulebook: Parameters<Effect>[0]['rulebook'],
  { decision }: Parameters<Effect>[1],
): CommercialProposal['values'] =>
  Object.fromEntries(
    rulebook
      .parameters({ contract: decision.request.contract, at: decision.request.at })
      .filter(({ type }) => type !== 'table' && type !== 'list')
      .map(({ name, value }) => [name, value]),
  );
