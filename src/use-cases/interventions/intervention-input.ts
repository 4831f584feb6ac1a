import type { FactValue } from '../../domain/facts';
import type { GivenId } from '../../domain/id';
import type { Minutes } from '../../domain/minutes';
import { NO_MINUTES } from '../../domain/minutes';
import { attributesOf } from '../operation/check-attributes';
import {
  checkAhead,
  checkCode,
  checkInstant,
  checkMinutes,
  checkProse,
  isGiven,
} from '../operation/check-input';
import type { Drafts, Subscribed } from '../operation/matter';
import type { Scope } from '../operation/scope';

/** A request for work (article 2.2). */
export interface InterventionInput {
  readonly subscriptionId: GivenId<'subscriptions'>;
  /** A code of the list `interventionTypes`. */
  readonly type: string;
  /** May be left out of a request that is studied: the study says it. */
  readonly estimatedMinutes?: number | null;
  readonly description?: string | null;
  /** When the work is wanted to start: from now on, up to two years ahead; from the request on when it is left out. */
  readonly startsAt?: string | null;
  readonly attributes?: FactValue;
}

/** The intervention a request asks for, each field checked. */
export const draftIntervention = (
  scope: Scope,
  { subscription }: Subscribed,
  input: InterventionInput,
): Drafts['intervention'] => ({
  id: scope.deps.ids.next('interventions'),
  subscriptionId: subscription.id,
  customerId: subscription.customerId,
  typeCode: checkCode(scope, 'interventionTypes', input.type, 'type'),
  estimatedMinutes: estimated(input),
  actualMinutes: null,
  reservedMinutes: NO_MINUTES,
  consumedMinutes: NO_MINUTES,
  quotedMinutes: NO_MINUTES,
  agreed: null,
  unbillableMinutes: NO_MINUTES,
  requestedAt: scope.now,
  startsAt: isGiven(input.startsAt)
    ? checkAhead(scope, checkInstant(input.startsAt, 'startsAt'), 'startsAt')
    : scope.now,
  startedAt: null,
  closedAt: null,
  settlementDecisionId: null,
  reviewDecisionId: null,
  attributes: attributesOf(scope, 'intervention', input.attributes),
  description: checkProse(input.description ?? '', 'description'),
  version: 1,
});

const estimated = ({ estimatedMinutes }: InterventionInput): Minutes =>
  estimatedMinutes === null || estimatedMinutes === undefined
    ? NO_MINUTES
    : checkMinutes(estimatedMinutes, 'estimatedMinutes');
