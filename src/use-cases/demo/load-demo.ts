import type { Actor } from '../../domain/actor';
import type { Clock } from '../../domain/ports/clock';
import type { IdGenerator } from '../../domain/ports/id-generator';
import type { Instant } from '../../domain/time';
import type { Zone } from '../../domain/zone';
import type { Deps, Services } from '../operation/deps';
import { runDueSteps } from '../due-steps/run-due-steps';
import { closeIntervention } from '../interventions/close-intervention';
import { requestIntervention } from '../interventions/request-intervention';
import { placeOrder } from '../orders/place-order';
import { recordSetup } from '../orders/record-setup';
import { validateOrder } from '../orders/validate-order';
import { registerCustomer } from '../customers/register-customer';
import { registerRental } from '../customers/register-rental';
import { DEMO_PORTFOLIO } from './demo-portfolio';
import type { DemoCustomer } from './demo-portfolio';

/** What marks a database whose demonstration is loaded, or being loaded. */
const CLAIM = 'demonstration';

const LOADER: Actor = { subject: 'demo', role: 'operator', customerId: null };

/** Something that happens in the demonstration, at its time. */
interface Scene {
  readonly at: Instant;
  readonly play: (deps: Deps) => Promise<void>;
}

/**
 * Plays the demonstration portfolio into an empty database, one customer after the other, each in the order of time and
 * through the same operations as any customer's; answers whether there was anything to load.
 */
export async function loadDemo(services: Services, ids: IdGenerator): Promise<boolean> {
  if (!(await claimDemo(services))) return false;
  const now = services.clock.now();
  for (const customer of DEMO_PORTFOLIO) {
    for (const { at, play } of scenesOf(customer, now, services.rulebooks.current().frame.zone)) {
      const clock: Clock = { now: () => at };
      await runDueSteps({ ...services, clock, ids });
      await play({ ...services, clock, ids, actor: LOADER });
    }
  }
  await runDueSteps({ ...services, ids });
  return true;
}

/** Two processes may start on one empty database at once: one of them loads. */
async function claimDemo({ store, clock }: Services): Promise<boolean> {
  return store.write(async ({ customers, idempotency }) => {
    if ((await customers.count({})) > 0 || (await idempotency.find(CLAIM)) !== null) return false;
    const claim = { id: CLAIM, operation: CLAIM, inputHash: '', result: '{}', recordedAt: clock.now() };
    await idempotency.insert(claim);
    return true;
  });
}

function scenesOf(customer: DemoCustomer, now: Instant, zone: Zone): readonly Scene[] {
  const { subscription, interventions } = customer;
  const ordered = subscription === null ? now : monthsBefore(zone, now, subscription.monthsAgo, 1);
  const setUp = subscription === null ? now : monthsBefore(zone, now, subscription.monthsAgo, 0);
  let rentalId = '';
  let orderId = '';
  let subscriptionId = '';
  const scenes: Scene[] = [
    { at: ordered, play: async (deps) => void (rentalId = await register(deps, customer)) },
  ];
  if (subscription === null) return scenes;
  scenes.push(
    { at: ordered, play: async (deps) => void (orderId = await order(deps, rentalId, subscription.level)) },
    {
      at: setUp,
      play: async (deps) =>
        void (subscriptionId = (await recordSetup(deps, { orderId })).subscriptionId ?? ''),
    },
    ...interventions.map(({ daysAgo, type, minutes, description }): Scene => ({
      at: daysBefore(zone, now, daysAgo),
      play: async (deps) => {
        const asked = { subscriptionId, type, estimatedMinutes: minutes, description };
        const { interventionId } = await requestIntervention(deps, asked);
        await closeIntervention(deps, { interventionId, actualMinutes: minutes });
      },
    })),
  );
  return scenes;
}

async function register(deps: Deps, { server, ...customer }: DemoCustomer): Promise<string> {
  const { reference, name, email, language } = customer;
  const { customerId } = await registerCustomer(deps, { reference, name, email, language });
  const rental = { customerId, reference: server.reference, serverType: server.type };
  return (await registerRental(deps, rental)).rentalId;
}

async function order(deps: Deps, rentalId: string, level: string): Promise<string> {
  const statements = deps.rulebooks
    .current()
    .documents()
    .flatMap((document) => document.acknowledgements);
  const acknowledgedArticles = [...new Set(statements.map(({ article }) => article))];
  const { orderId } = await placeOrder(deps, { rentalId, level, acknowledgedArticles });
  if (orderId !== null) await validateOrder(deps, { orderId });
  return orderId ?? '';
}

const monthsBefore = (zone: Zone, now: Instant, months: number, days: number): Instant =>
  zone.noonOf(Temporal.PlainDate.from(zone.dayOf(now)).subtract({ months }).subtract({ days }).toString());

const daysBefore = (zone: Zone, now: Instant, days: number): Instant =>
  zone.noonOf(Temporal.PlainDate.from(zone.dayOf(now)).subtract({ days }).toString());
