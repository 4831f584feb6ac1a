import type { Actor } from '../../domain/actor';
import type { Demonstration, PastScene } from '../../domain/demonstration/demonstration';
import type { Clock } from '../../domain/ports/clock';
import type { IdGenerator } from '../../domain/ports/id-generator';
import type { Instant } from '../../domain/time';
import type { Zone } from '../../domain/zone';
import { runDueSteps } from '../due-steps/run-due-steps';
import type { Services } from '../operation/deps';
import { playActs } from './play-acts';
import type { Stage } from './stage';
import { dayText } from '../../domain/day-text';

/** What marks a database whose demonstration is loaded, or being loaded. */
const CLAIM = 'demonstration';

const LOADER: Actor = { subject: 'demo', role: 'operator', customerId: null };

/**
 * Plays the demonstration portfolio into an empty database, one customer after the other, each in the order of time and
 * through the same operations as any customer's; answers whether there was anything to load.
 */
export async function loadDemo(
  services: Services,
  ids: IdGenerator,
  { portfolio }: Demonstration,
): Promise<boolean> {
  if (portfolio.length === 0 || !(await claimDemo(services))) return false;
  const now = services.clock.now();
  for (const scenes of portfolio) await playPast({ ...services, ids }, scenes, now);
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

async function playPast(services: Services, scenes: readonly PastScene[], now: Instant): Promise<void> {
  const { zone } = services.rulebooks.current().frame;
  let stage: Stage = {};
  for (const scene of scenes) {
    const at = instantOf(scene, zone, now);
    const clock: Clock = { now: () => at };
    const then = { ...services, clock };
    await runDueSteps(then);
    stage = await playActs({ ...then, actor: LOADER }, stage, scene.acts);
  }
}

function instantOf({ monthsAgo, daysAgo }: PastScene, zone: Zone, now: Instant): Instant {
  if (monthsAgo === 0 && daysAgo === 0) return now;
  const today = Temporal.PlainDate.from(zone.dayOf(now));
  return zone.noonOf(dayText(today.subtract({ months: monthsAgo }).subtract({ days: daysAgo })));
}
