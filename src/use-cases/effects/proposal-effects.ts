import type { CommercialProposal, Intervention, Study } from '../../domain/contract/intervention';
import type { ArgumentsOf } from '../../domain/effect-arguments';
import { NO_MINUTES, sumOfMinutes } from '../../domain/minutes';
import { signatureOf } from '../../domain/signature';
import { freezeProposal } from '../documents/freeze';
import type { Taken } from '../facts/take-decision';
import { nextReference } from '../operation/next-reference';
import type { Scope } from '../operation/scope';
import { happened } from '../records/happened';
import type { Effect } from './effect';
import { figuresOf } from './figures-of';
import { releaseFor } from './minute-effects';
import { queueNotice } from './notice-effects';
import { refuseNegativeAmounts, refuseNegativeLines } from './never-negative';

/** Issues a commercial proposal (articles 2.2.1 and 2.2.2); the figures it rests on are kept with it. */
export const openProposal: Effect<'openProposal'> = async (scope, { intervention }, args, taken) => ({
  proposal: await issued(scope, intervention, args, taken),
  intervention: { ...intervention, status: 'AWAITING_PROPOSAL' },
});

/** Issues a proposal in place of another, which says by which one it is replaced (article 2.2.1). */
export const replaceProposal: Effect<'replaceProposal'> = async (
  scope,
  { proposal: replaced, intervention },
  args,
  taken,
) => {
  const proposal = await issued(scope, intervention, args, taken);
  const status = { status: 'REPLACED', replacedById: proposal.id } as const;
  await freezeProposal(scope, await scope.tables.proposals.update(replaced, status));
  return { proposal, intervention: { ...intervention, status: 'AWAITING_PROPOSAL' } };
};

async function issued(
  scope: Scope,
  intervention: Intervention,
  args: ArgumentsOf<'openProposal'>,
  { decision, decisionId }: Taken,
): Promise<CommercialProposal> {
  refuseNegativeLines(decision);
  refuseNegativeAmounts(decision, ['vat', 'totalInclVat']);
  const issuedAt = decision.request.at;
  return {
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
    replacedById: null,
    decisionId,
    version: 1,
  };
}

/** Marks the proposal as accepted: what it covers and quotes becomes workable. */
export const acceptProposal: Effect<'acceptProposal'> = async (scope, { proposal, intervention }) => ({
  proposal: {
    ...proposal,
    status: 'ACCEPTED',
    answeredAt: scope.now,
    answeredBy: signatureOf(scope.deps.actor),
  },
  intervention: {
    ...intervention,
    status: 'READY',
    quotedMinutes: sumOfMinutes([intervention.quotedMinutes, proposal.quotedMinutes]),
  },
});

/** Marks the proposal as no longer acceptable, gives back what is held for it and tells it; one that was answered stays as it was answered, and nobody is told. */
export const expireProposal: Effect<'expireProposal'> = async (scope, matter, { notice }, taken) => {
  const { proposal, intervention } = matter;
  if (proposal.status !== 'ISSUED') return {};
  const data = { proposal: proposal.reference };
  await happened(scope, matter, { type: 'PROPOSAL_EXPIRED', data }, taken);
  if (notice !== null) await queueNotice(scope, matter, taken, notice);
  return {
    ...(await releaseFor(scope, matter, taken.decisionId)),
    proposal: { ...proposal, status: 'EXPIRED' },
    intervention: { ...intervention, status: 'EXPIRED', reservedMinutes: NO_MINUTES },
  };
};

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
    figures: null,
    decisionId,
    version: 1,
  };
  return { study, intervention: { ...intervention, status: 'UNDER_STUDY' } };
};
