import type { GivenId } from '../../domain/id';
import { lockSubscribed } from '../due-steps/lock-subscribed';
import { openAllowance } from '../allowance/read-allowance';
import { findOwn } from '../operation/find-own';
import type { MatterWith } from '../operation/matter';
import type { Scope } from '../operation/scope';

/** An intervention with its subscription and all that was proposed for it. */
export type InterventionMatter = MatterWith<'subscription' | 'intervention' | 'proposals'>;

const MOST_PROPOSALS = 50;

/** Reads an intervention to work on it: other writers on its subscription wait. */
export async function lockIntervention(
  scope: Scope,
  interventionId: GivenId<'interventions'>,
  field = 'interventionId',
): Promise<InterventionMatter> {
  const { tables, deps } = scope;
  const known = await findOwn(tables, deps.actor, 'interventions', interventionId, field);
  const about = await lockSubscribed(scope, known.subscriptionId, field);
  const intervention = await findOwn(tables, deps.actor, 'interventions', known.id, field);
  const proposals = await tables.proposals.list({ interventionId: known.id }, { first: MOST_PROPOSALS });
  return { ...about, intervention, proposals };
}

/** The same with the minutes of now, for an act that is decided. */
export async function lockInterventionToDecide(
  scope: Scope,
  interventionId: GivenId<'interventions'>,
  field = 'interventionId',
): Promise<InterventionMatter & MatterWith<'allowance'>> {
  const about = await lockIntervention(scope, interventionId, field);
  return { ...about, allowance: await openAllowance(scope, about) };
}
