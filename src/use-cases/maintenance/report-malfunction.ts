import type { SystemUpdate } from '../../domain/contract/maintenance';
import { InvalidInput } from '../../domain/errors';
import type { Party } from '../operation/party';
import { openAllowance } from '../allowance/read-allowance';
import { checkCode, checkDate, checkProse } from '../operation/check-input';
import type { Deps } from '../operation/deps';
import { applyDecision } from '../effects/apply-decision';
import { happened } from '../records/happened';
import { saveTarget } from '../effects/save-target';
import { findOwn } from '../operation/find-own';
import type { Keyed } from '../operation/idempotent-write';
import { idempotentWrite } from '../operation/idempotent-write';
import { lockParty } from '../due-steps/lock-party';
import { nextReference } from '../operation/next-reference';
import { authorize } from '../operation/permissions';
import type { Scope } from '../operation/scope';
import { take } from '../facts/take-decision';

/** A malfunction the customer reports (article 4.3). */
export interface ReportMalfunctionInput extends Keyed {
  readonly subscriptionId: string;
  readonly description: string;
  /** A code of the list `malfunctionCauses`. */
  readonly cause: string;
  /** A code of the list `components`. */
  readonly component: string;
  /** Today when it is left out. */
  readonly observedOn?: string | null;
  /** The update it is put down to, if there is one. */
  readonly updateId?: string | null;
}

/** Records a malfunction and decides the liability for it (article 4.3). */
export async function reportMalfunction(
  deps: Deps,
  input: ReportMalfunctionInput,
): Promise<{ readonly malfunctionId: string; readonly decisionId: string }> {
  authorize(deps, 'reportMalfunction');
  return idempotentWrite(deps, 'reportMalfunction', input, async (scope) => {
    const party = await lockParty(scope, input.subscriptionId);
    const update = await updateOf(scope, party, input.updateId ?? null);
    const malfunction = {
      cause: checkCode(scope, 'malfunctionCauses', input.cause, 'cause'),
      component: checkCode(scope, 'components', input.component, 'component'),
      observedOn: input.observedOn ? checkDate(input.observedOn, 'observedOn') : scope.today,
    };
    const allowance = await openAllowance(scope, party);
    const taken = await take(scope, 'liability.scope', { ...party, allowance, malfunction });
    const id = deps.ids.next('malfunctions');
    const reference = await nextReference(scope, 'malfunctions');
    await scope.tables.malfunctions.insert({
      id,
      customerId: party.customer.id,
      subscriptionId: party.subscription.id,
      reference,
      description: checkProse(input.description, 'description'),
      ...malfunction,
      updateId: update?.id ?? null,
      outcome: taken.decision.outcome,
      decisionId: taken.decisionId,
      recordedAt: scope.now,
      version: 1,
    });
    const before = { ...party, allowance, ...taken };
    await saveTarget(scope, before, await applyDecision(scope, before));
    await happened(scope, { ...party, ...taken }, 'MALFUNCTION_REPORTED', {
      malfunction: reference,
      cause: malfunction.cause,
    });
    return { malfunctionId: id, decisionId: taken.decisionId };
  });
}

/** An update of the same server: what was done elsewhere explains nothing here. */
async function updateOf(
  { tables, deps }: Scope,
  { subscription }: Party,
  updateId: string | null,
): Promise<SystemUpdate | null> {
  if (updateId === null) return null;
  const update = await findOwn(tables, deps.actor, 'updates', updateId, 'updateId');
  if (update.subscriptionId === subscription.id) return update;
  throw new InvalidInput(
    {
      fr: `la mise à jour ${update.reference} a été faite sur un autre serveur`,
      en: `the update ${update.reference} was made on another server`,
    },
    ['updateId'],
  );
}
