import type {
  Given,
  SceneAct,
  SceneId,
  SceneOperation,
  SceneOperationEntry,
  Written,
} from '../../domain/demonstration/scene-operations';
import { SCENE_OPERATIONS } from '../../domain/demonstration/scene-operations';
import { NotFound } from '../../domain/errors';
import type { IdOf } from '../../domain/id';
import { changePlan } from '../changes/change-plan';
import { registerCustomer } from '../customers/register-customer';
import { registerRental } from '../customers/register-rental';
import { classifyIncident } from '../incidents/classify-incident';
import { endIncident } from '../incidents/end-incident';
import { recordMeasure } from '../incidents/record-measure';
import { reportIncident } from '../incidents/report-incident';
import { acceptProposal } from '../interventions/accept-proposal';
import { cancelIntervention } from '../interventions/cancel-intervention';
import { closeIntervention } from '../interventions/close-intervention';
import { concludeStudy } from '../interventions/conclude-study';
import { declineProposal } from '../interventions/decline-proposal';
import { requestIntervention } from '../interventions/request-intervention';
import { recordUpdate } from '../maintenance/record-update';
import { reportMalfunction } from '../maintenance/report-malfunction';
import type { Deps } from '../operation/deps';
import type { Keyed, Receipt } from '../operation/idempotent-write';
import { placeOrder } from '../orders/place-order';
import { recordSetup } from '../orders/record-setup';
import { validateOrder } from '../orders/validate-order';
import { renewalOrderOf } from '../records/renewal-order-of';
import { giveNotice } from '../renewal/give-notice';
import type { Stage } from './stage';
import { afterReceipt } from './stage';

type Play<O extends SceneOperation> = (deps: Deps, input: Written<O> & Given<O> & Keyed) => Promise<Receipt>;

/** How each operation of scenes is performed: as any caller performs it. */
const PLAYED: { readonly [O in SceneOperation]: Play<O> } = {
  registerCustomer,
  registerRental,
  placeOrder: (deps, input) =>
    placeOrder(deps, { ...input, acknowledgedArticles: acknowledgedArticles(deps) }),
  validateOrder,
  recordSetup,
  requestIntervention,
  closeIntervention,
  cancelIntervention,
  acceptProposal,
  declineProposal,
  concludeStudy,
  changePlan,
  giveNotice,
  validateRenewalOrder: async (deps, { subscriptionId, ...keyed }) =>
    validateOrder(deps, { ...keyed, orderId: await renewalOrderId(deps, subscriptionId) }),
  reportIncident,
  recordMeasure,
  classifyIncident,
  endIncident,
  recordUpdate,
  reportMalfunction,
};

/** Performs the operations of a scene one after the other; with a key, each at most once. */
export async function playActs(
  deps: Deps,
  before: Stage,
  acts: readonly SceneAct[],
  key: string | null = null,
): Promise<Stage> {
  let stage = before;
  for (const [index, act] of acts.entries())
    stage = afterReceipt(stage, await playAct(deps, stage, act, key && `${key}/${index}`));
  return stage;
}

function playAct<O extends SceneOperation>(
  deps: Deps,
  stage: Stage,
  { operation, input }: SceneAct<O>,
  idempotencyKey: string | null,
): Promise<Receipt> {
  return PLAYED[operation](deps, { ...input, ...given(stage, operation), idempotencyKey });
}

/** The ids an operation needs, all of them or a refusal. */
function given<O extends SceneOperation>(stage: Stage, operation: O): Given<O> {
  const { needs }: SceneOperationEntry = SCENE_OPERATIONS[operation];
  return Object.fromEntries(needs.map((id) => [id, stage[id] ?? refuse(operation, id)])) as Given<O>;
}

function refuse(operation: SceneOperation, id: SceneId): never {
  throw new NotFound(
    {
      fr: `la scène \`${operation}\` de la démonstration attend \`${id}\`, qu'aucune scène n'a donné`,
      en: `the scene \`${operation}\` of the demonstration needs \`${id}\`, which no scene gave`,
    },
    [id],
  );
}

/** Every article whose statement the documents in force ask the customer to accept. */
function acknowledgedArticles({ rulebooks }: Deps): readonly string[] {
  const statements = rulebooks
    .current()
    .documents()
    .flatMap((document) => document.acknowledgements);
  return [...new Set(statements.map(({ article }) => article))];
}

async function renewalOrderId(deps: Deps, subscriptionId: IdOf<'subscriptions'>): Promise<IdOf<'orders'>> {
  const order = await deps.store.read(async (tables) => {
    const subscription = await tables.subscriptions.find(subscriptionId);
    return subscription && renewalOrderOf(tables, subscription);
  });
  return order?.id ?? refuse('validateRenewalOrder', 'orderId');
}
