import type { Charge } from '../../domain/contract/charge';
import type { CommercialProposal, Intervention } from '../../domain/contract/intervention';
import type { Subscription } from '../../domain/contract/subscription';
import type { FactGroup } from '../../domain/facts';
import { amountOf, sumOfCents } from '../../domain/cents';
import { NO_MINUTES, sumOfMinutes } from '../../domain/minutes';
import type { Tables } from '../../domain/ports/store';
import type { LocalDate } from '../../domain/time';
import type { Zone } from '../../domain/zone';
import type { Drafts } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { readAll } from '../operation/read-all';

/** A request is a draft until it is decided: then it has an outcome. */
type Requested = Drafts['intervention'] & Partial<Pick<Intervention, 'outcome' | 'status'>>;

/** What is known of work beside the request itself. */
interface AboutWork {
  /** As the term of its day says it. */
  readonly subscription?: Subscription | null;
  /** The day whose minutes and term it counts on, where the rules were asked. */
  readonly workDay?: LocalDate | null;
}

/** An intervention as asked for, and as worked once it is, with how it was decided and what the customer agreed to pay for it. */
export async function interventionFacts(
  { tables, zone }: Pick<Scope, 'tables' | 'zone'>,
  intervention: Requested,
  proposals: readonly CommercialProposal[],
  { subscription = null, workDay = null }: AboutWork,
): Promise<FactGroup> {
  return {
    ...figuresAgreed(intervention, proposals),
    ...intervention.attributes,
    type: intervention.typeCode,
    status: intervention.status ?? null,
    estimatedMinutes: intervention.estimatedMinutes,
    actualMinutes: intervention.actualMinutes,
    reservedMinutes: intervention.reservedMinutes,
    quotedMinutes: intervention.quotedMinutes,
    requestedAt: intervention.requestedAt,
    startsAt: intervention.startsAt,
    // The same instant, for questions that need not say it: the request itself is what is wanted then.
    wantedAt: intervention.startsAt,
    startedAt: intervention.startedAt,
    workDay: workDay ?? startDayOf(zone, intervention),
    termFrom: subscription?.effectiveDate ?? null,
    termUntil: subscription?.dueDate ?? null,
    outcome: intervention.outcome ?? null,
    ...agreedFacts(intervention, proposals),
    ...(await chargedFacts(tables, intervention)),
  };
}

/** The day work is wanted for, or was begun on. */
export const startDayOf = (
  zone: Zone,
  { startsAt, startedAt }: Pick<Drafts['intervention'], 'startsAt' | 'startedAt'>,
): LocalDate => zone.dayOf(startedAt ?? startsAt);

/** A commercial proposal, the figures it promises under their own names, and the customer's answer, if that is what is asked about. */
export const proposalFacts = (proposal: CommercialProposal, acceptedOn: LocalDate | null): FactGroup => ({
  ...proposal.values,
  quotedMinutes: proposal.quotedMinutes,
  coveredMinutes: proposal.coveredMinutes,
  amount: amountOf(proposal.amountCents),
  issuedOn: proposal.issuedOn,
  validUntil: proposal.validUntil,
  answeredOn: acceptedOn,
  accepted: acceptedOn !== null,
});

/** The figures of the contract that the customer agreed to last, under their own names: what a fact of that name tells. */
function figuresAgreed({ agreed }: Requested, proposals: readonly CommercialProposal[]): FactGroup {
  const [accepted, without] = [acceptedOf(proposals), agreed ?? []];
  return (accepted.at(-1) ?? without.at(-1))?.values ?? {};
}

const acceptedOf = (proposals: readonly CommercialProposal[]): readonly CommercialProposal[] =>
  proposals.filter(({ status }) => status === 'ACCEPTED');

/** What the customer agreed to pay, by a proposal or without: the price that is known, and the minutes that have none yet. */
function agreedFacts({ agreed }: Requested, proposals: readonly CommercialProposal[]): FactGroup {
  const without = agreed ?? [];
  const priced = [...acceptedOf(proposals), ...without].flatMap(({ amountCents }) => amountCents ?? []);
  const unpriced = without.filter(({ amountCents }) => amountCents === null);
  return {
    quotedAmount: amountOf(sumOfCents(priced)),
    unpricedMinutes: sumOfMinutes([NO_MINUTES, ...unpriced.map(({ minutes }) => minutes)]),
  };
}

/** What was already billed of the time of a request, such as at its acceptance. */
async function chargedFacts({ charges }: Tables, { id, outcome }: Requested): Promise<FactGroup> {
  const found = outcome === undefined ? [] : await readAll(charges, { interventionId: id });
  const ofTime = found.filter((charge) => charge.kind === 'CHARGE' && charge.minutes !== null);
  return {
    chargedMinutes: sumOfMinutes([NO_MINUTES, ...ofTime.flatMap(({ minutes }: Charge) => minutes ?? [])]),
    chargedAmount: amountOf(sumOfCents(ofTime.map(({ amountCents }) => amountCents))),
  };
}
