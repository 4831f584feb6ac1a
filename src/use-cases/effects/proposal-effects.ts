import type { CommercialProposal, Study } from '../../domain/contract/intervention';
import type { Decision } from '../../domain/decision';
import { sumOfMinutes } from '../../domain/minutes';
import { valuesOf } from '../facts/take-decision';
import { nextReference } from '../operation/next-reference';
import type { Scope } from '../operation/scope';
import type { Effect } from './effect';

/** Issues a commercial proposal (articles 2.2.1 and 2.2.2); the figures it rests on are kept with it. */
export const openProposal: Effect<'openProposal'> = async (scope, { intervention }, args, taken) => {
  const { decision, decisionId } = taken;
  const issuedAt = decision.request.at;
  const proposal: CommercialProposal = {
    id: scope.deps.ids.next('proposals'),
    interventionId: intervention.id,
    subscriptionId: intervention.subscriptionId,
    customerId: intervention.customerId,
    reference: await nextReference(scope, 'proposals'),
    status: 'ISSUED',
    coveredMinutes: args.coveredMinutes,
    quotedMinutes: args.quotedMinutes,
    amountCents: args.amount,
    currency: scope.rulebook.frame.currency,
    values: { ...parametersOf(scope, decision), ...valuesOf(decision) },
    lines: decision.lines,
    issuedAt,
    issuedOn: scope.zone.dayOf(issuedAt),
    validUntil: args.validUntil,
    answeredAt: null,
    answeredBy: null,
    decisionId,
    version: 1,
  };
  return { proposal, intervention: { ...intervention, status: 'AWAITING_PROPOSAL' } };
};

/** Marks the proposal as accepted: what it covers and quotes becomes workable. */
export const acceptProposal: Effect<'acceptProposal'> = async (scope, { proposal, intervention }) => ({
  proposal: {
    ...proposal,
    status: 'ACCEPTED',
    answeredAt: scope.now,
    answeredBy: scope.deps.actor.subject,
  },
  intervention: {
    ...intervention,
    status: 'READY',
    quotedMinutes: sumOfMinutes([intervention.quotedMinutes, proposal.quotedMinutes]),
  },
});

/** Marks the proposal as no longer acceptable; one that was answered stays as it was answered. */
export const expireProposal: Effect<'expireProposal'> = async (_, { proposal, intervention }) =>
  proposal.status === 'ISSUED'
    ? {
        proposal: { ...proposal, status: 'EXPIRED' },
        intervention: { ...intervention, status: 'EXPIRED' },
      }
    : {};

/** Opens the study of a request outside the subscription (article 2.2.2). */
export const openStudy: Effect<'openStudy'> = async (scope, { intervention }, _, { decisionId }) => {
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
    decisionId,
    version: 1,
  };
  return { study, intervention: { ...intervention, status: 'UNDER_STUDY' } };
};

/** Fixes when the work starts. */
export const deferStart: Effect<'deferStart'> = async (_, { intervention }, { at }) => ({
  intervention: { ...intervention, startsAt: at },
});

/** Every figure in force when the proposal was issued, so that its price can be shown and kept. */
const parametersOf = ({ rulebook }: Scope, { request }: Decision): CommercialProposal['values'] =>
  Object.fromEntries(
    rulebook
      .parameters({ contract: request.contract, at: request.at })
      .filter(({ type }) => type !== 'table' && type !== 'list')
      .map(({ name, value }) => [name, value]),
  );
