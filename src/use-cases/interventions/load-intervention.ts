import type { Intervention } from '../../domain/contract/intervention';
import type { GivenId } from '../../domain/id';
import { lockSubscribed } from '../due-steps/lock-subscribed';
import { withMinutes } from '../allowance/minutes-of-work';
import { openAllowance } from '../allowance/read-allowance';
import { findOwn } from '../operation/find-own';
import type { MatterWith } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { readAll } from '../operation/read-all';

/** An intervention with its subscription and all that was proposed for it. */
export type InterventionMatter = MatterWith<'subscription' | 'intervention' | 'proposals'>;

/**
 * Reads an intervention to work on it: other writers on its subscription wait, and the windows that have begun are open,
 * with what it holds of them.
 */
export async function lockIntervention(
  scope: Scope,
  interventionId: GivenId<'interventions'>,
  field = 'interventionId',
): Promise<InterventionMatter> {
  const { tables, deps } = scope;
  const known = await findOwn(tables, deps.actor, 'interventions', interventionId, field);
  const about = await lockSubscribed(scope, known.subscriptionId, field);
  await openAllowance(scope, about);
  const intervention = await findOwn(tables, deps.actor, 'interventions', known.id, field);
  const proposals = await readAll(tables.proposals, { interventionId: known.id });
  return { ...about, intervention, proposals };
}

/** The same with the minutes of the day of the work, for an act that is decided. */
export async function lockInterventionToDecide(
  scope: Scope,
  interventionId: GivenId<'interventions'>,
  field = 'interventionId',
): Promise<InterventionMatter & MatterWith<'allowance'>> {
  const about = await lockIntervention(scope, interventionId, field);
  return withMinutes(scope, about);
}

/** Work that is still wanted after its day has passed is for today. */
export const notBefore = ({ zone, now, today }: Scope, intervention: Intervention): Intervention =>
  zone.dayOf(intervention.startsAt) < today ? { ...intervention, startsAt: now } : intervention;
