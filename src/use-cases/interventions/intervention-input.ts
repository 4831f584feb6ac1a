import type { Intervention } from '../../domain/contract/intervention';
import type { AllowanceState } from '../../domain/contract/allowance';
import type { Party } from '../operation/party';
import { checkAttributes } from '../operation/check-attributes';
import { checkCode, checkInstant, checkMinutes, checkProse } from '../operation/check-input';
import type { InterventionFacts, Subject } from '../facts/subject';
import type { Scope } from '../operation/scope';

/** A request for work (article 2.2). */
export interface InterventionInput {
  readonly subscriptionId: string;
  /** A code of the list `interventionTypes`. */
  readonly type: string;
  readonly estimatedMinutes: number;
  readonly description?: string | null;
  /** When the work is wanted to start; from the request on when it is left out. */
  readonly startsAt?: string | null;
  readonly attributes?: unknown;
}

/** The request as the rules look at it, each field checked. */
export function interventionFactsOf(scope: Scope, input: InterventionInput): InterventionFacts {
  return {
    typeCode: checkCode(scope, 'interventionTypes', input.type, 'type'),
    estimatedMinutes: checkMinutes(input.estimatedMinutes, 'estimatedMinutes'),
    actualMinutes: null,
    reservedMinutes: 0,
    quotedMinutes: 0,
    quotedAmountCents: 0,
    requestedAt: scope.now,
    startsAt: input.startsAt ? checkInstant(input.startsAt, 'startsAt') : scope.now,
    attributes: checkAttributes(scope, 'intervention', input.attributes),
  };
}

/** The question `intervention.handling` is about. */
export const handlingSubject = (
  party: Party,
  allowance: AllowanceState,
  intervention: InterventionFacts,
): Subject => ({ ...party, allowance, intervention });

/** A recorded intervention as the rules look at it. */
export const factsOfRecorded = (
  intervention: Intervention,
  quotedAmountCents: number,
): InterventionFacts => ({ ...intervention, quotedAmountCents });

/** The description of a request, checked. */
export const descriptionOf = ({ description }: InterventionInput): string =>
  checkProse(description ?? '', 'description');
