import type { CommercialProposal, Intervention } from '../../domain/contract/intervention';
import type { Party } from '../operation/party';
import type { Subject } from '../facts/subject';
import { findOwn } from '../operation/find-own';
import { lockParty } from '../due-steps/lock-party';
import type { Scope } from '../operation/scope';

/** An intervention with its subscription locked and what was agreed for it. */
export interface InterventionFile {
  readonly party: Party;
  readonly intervention: Intervention;
  /** Its proposals, the first issued first. */
  readonly proposals: readonly CommercialProposal[];
}

const MOST_PROPOSALS = 50;

/** Reads an intervention to work on it: other writers on its subscription wait. */
export async function lockIntervention(
  scope: Scope,
  interventionId: string,
  field = 'interventionId',
): Promise<InterventionFile> {
  const { tables, deps } = scope;
  const known = await findOwn(tables, deps.actor, 'interventions', interventionId, field);
  const party = await lockParty(scope, known.subscriptionId, field);
  const intervention = await findOwn(tables, deps.actor, 'interventions', known.id, field);
  const proposals = await tables.proposals.list({ interventionId: known.id }, { first: MOST_PROPOSALS });
  return { party, intervention, proposals };
}

/** The figures of the proposal accepted last, if there is one. */
export function agreedIn(proposals: readonly CommercialProposal[]): Pick<Subject, 'agreed'> {
  const accepted = proposals.findLast(({ status }) => status === 'ACCEPTED');
  return accepted ? { agreed: { reference: accepted.reference, values: accepted.values } } : {};
}

/** What the customer agreed to pay for it, in cents excluding VAT. */
export const acceptedCents = (proposals: readonly CommercialProposal[]): number =>
  proposals
    .filter(({ status }) => status === 'ACCEPTED')
    .reduce((so, { amountCents }) => so + amountCents, 0);
