import type { AllowanceState } from '../../domain/contract/allowance';
import type { Party } from '../operation/party';
import { checkCode } from '../operation/check-input';
import type { Subject } from '../facts/subject';
import type { Scope } from '../operation/scope';

/** A level asked for (article 7). */
export interface ChangeInput {
  readonly subscriptionId: string;
  readonly toLevel: string;
}

/** What the decisions on a change of level are about. */
export const changeSubject = (
  scope: Scope,
  party: Party,
  allowance: AllowanceState,
  { toLevel }: ChangeInput,
): Subject => ({
  ...party,
  allowance,
  change: {
    fromLevel: party.subscription.level,
    toLevel: checkCode(scope, 'levels', toLevel, 'toLevel'),
    requestedOn: scope.zone.dayOf(scope.at),
  },
});
