import type { SystemUpdate } from '../../domain/contract/maintenance';
import { InvalidInput } from '../../domain/errors';
import type { FactValue } from '../../domain/facts';
import type { GivenId, IdOf } from '../../domain/id';
import { lockToDecide } from '../due-steps/lock-subscribed';
import { decideAndApply } from '../effects/decide-and-apply';
import { attributesOf } from '../operation/check-attributes';
import { checkCode, checkDate, checkProse, isGiven } from '../operation/check-input';
import type { Deps } from '../operation/deps';
import { findOwn } from '../operation/find-own';
import type { Keyed } from '../operation/idempotent-write';
import type { Subscribed } from '../operation/matter';
import { nextReference } from '../operation/next-reference';
import { operate } from '../operation/operate';
import type { Scope } from '../operation/scope';

/** A malfunction the customer reports (article 4.3). */
export interface ReportMalfunctionInput extends Keyed {
  readonly subscriptionId: GivenId<'subscriptions'>;
  readonly description: string;
  /** A code of the list `malfunctionCauses`. */
  readonly cause: string;
  /** A code of the list `components`. */
  readonly component: string;
  /** Today when it is left out. */
  readonly observedOn?: string | null;
  /** The update it is put down to, if there is one. */
  readonly updateId?: GivenId<'updates'> | null;
  /** The attributes that the vocabulary declares of a malfunction. */
  readonly attributes?: FactValue;
}

/** Records a malfunction and decides the liability for it (article 4.3). */
export async function reportMalfunction(
  deps: Deps,
  input: ReportMalfunctionInput,
): Promise<{ readonly malfunctionId: IdOf<'malfunctions'>; readonly decisionId: IdOf<'decisions'> }> {
  return operate(deps, 'reportMalfunction', input, async (scope) => {
    const matter = await lockToDecide(scope, input.subscriptionId);
    const { customer, subscription } = matter;
    const update = await updateOf(scope, matter, input.updateId ?? null);
    const draft = {
      id: deps.ids.next('malfunctions'),
      customerId: customer.id,
      subscriptionId: subscription.id,
      cause: checkCode(scope, 'malfunctionCauses', input.cause, 'cause'),
      component: checkCode(scope, 'components', input.component, 'component'),
      observedOn: isGiven(input.observedOn) ? checkDate(input.observedOn, 'observedOn') : scope.today,
      description: checkProse(input.description, 'description'),
      updateId: update?.id ?? null,
      recordedAt: scope.now,
      version: 1,
    };
    const noted = attributesOf(scope, 'malfunction', input.attributes);
    const { decisionId } = await decideAndApply(scope, 'liability.scope', {
      matter,
      asked: { ...matter, malfunction: draft, noted },
      makes: async ({ decision: { outcome }, decisionId }) => ({
        malfunction: {
          ...draft,
          reference: await nextReference(scope, 'malfunctions'),
          outcome,
          decisionId,
        },
      }),
      tells: ({ malfunction: { reference, cause } }) => ({
        type: 'MALFUNCTION_REPORTED',
        data: { malfunction: reference, cause },
      }),
    });
    return { malfunctionId: draft.id, decisionId };
  });
}

/** An update of the same server: what was done elsewhere explains nothing here. */
async function updateOf(
  { tables, deps }: Scope,
  { subscription }: Subscribed,
  updateId: GivenId<'updates'> | null,
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
