import type { FactGroup } from '../../domain/facts';
import { amountOf } from '../../domain/money';
import type { InterventionFacts, Subject } from './subject';

/** An intervention as asked for, and as worked once it is. */
export const interventionFacts = (intervention: InterventionFacts): FactGroup => ({
  ...intervention.attributes,
  type: intervention.typeCode,
  estimatedMinutes: intervention.estimatedMinutes,
  actualMinutes: intervention.actualMinutes,
  reservedMinutes: intervention.reservedMinutes,
  quotedMinutes: intervention.quotedMinutes,
  quotedAmount: amountOf(intervention.quotedAmountCents),
  requestedAt: intervention.requestedAt,
  startsAt: intervention.startsAt,
});

/** A commercial proposal and its answer. */
export const proposalFacts = (proposal: NonNullable<Subject['proposal']>): FactGroup => ({
  quotedMinutes: proposal.quotedMinutes,
  coveredMinutes: proposal.coveredMinutes,
  amount: amountOf(proposal.amountCents),
  issuedOn: proposal.issuedOn,
  validUntil: proposal.validUntil,
  answeredOn: proposal.answeredOn,
  accepted: proposal.accepted,
});
