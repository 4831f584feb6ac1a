import type { CommercialProposal, Study } from '../../domain/contract/intervention';
import { sumOfMinutes } from '../../domain/minutes';
import { nextReference } from '../operation/next-reference';
import type { Effect } from './effect';
import { figuresOf } from './figures-of';

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
    values: figuresOf(scope, decision),
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
