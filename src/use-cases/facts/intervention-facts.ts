import type { Cents } from '../../domain/cents';
import type { CommercialProposal, Intervention } from '../../domain/contract/intervention';
import type { FactGroup } from '../../domain/facts';
import { amountOf, sumOfCents } from '../../domain/cents';
import type { LocalDate } from '../../domain/time';
import type { Drafts } from '../operation/matter';

/** An intervention as asked for, and as worked once it is, with how it was decided and what the customer agreed to pay for it. */
export const interventionFacts = (
  intervention: Drafts['intervention'] & Partial<Pick<Intervention, 'outcome'>>,
  proposals: readonly CommercialProposal[],
): FactGroup => ({
  ...intervention.attributes,
  type: intervention.typeCode,
  estimatedMinutes: intervention.estimatedMinutes,
  actualMinutes: intervention.actualMinutes,
  reservedMinutes: intervention.reservedMinutes,
  quotedMinutes: intervention.quotedMinutes,
  quotedAmount: amountOf(acceptedCents(proposals)),
  quotedRate: acceptedOf(proposals).at(-1)?.values[RATE] ?? null,
  requestedAt: intervention.requestedAt,
  startsAt: intervention.startsAt,
  outcome: intervention.outcome ?? null,
});

/** A commercial proposal and the customer's answer, if that is what is asked about. */
export const proposalFacts = (proposal: CommercialProposal, acceptedOn: LocalDate | null): FactGroup => ({
  quotedMinutes: proposal.quotedMinutes,
  coveredMinutes: proposal.coveredMinutes,
  amount: amountOf(proposal.amountCents),
  issuedOn: proposal.issuedOn,
  validUntil: proposal.validUntil,
  answeredOn: acceptedOn,
  accepted: acceptedOn !== null,
});

/** The figure of a proposal that prices an hour of it. */
const RATE = 'hourlyRate';

const acceptedOf = (proposals: readonly CommercialProposal[]): readonly CommercialProposal[] =>
  proposals.filter(({ status }) => status === 'ACCEPTED');

/** What the customer agreed to pay, in cents excluding VAT. */
const acceptedCents = (proposals: readonly CommercialProposal[]): Cents =>
  sumOfCents(acceptedOf(proposals).map(({ amountCents }) => amountCents));
