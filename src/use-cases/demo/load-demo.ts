import type { Actor } from '../../domain/actor';
import type { Demonstration, PastScene } from '../../domain/demonstration/demonstration';
import type { Clock } from '../../domain/ports/clock';
import type { IdGenerator } from '../../domain/ports/id-generator';
import type { Instant } from '../../domain/time';
import type { Zone } from '../../domain/zone';
import { dayText } from '../../domain/day-text';
import { runDueSteps } from '../due-steps/run-due-steps';
import type { Services } from '../operation/deps';
import { playActs } from './play-acts';
import type { Stage } from './stage';

/** What marks a database whose demonstration was begun, and one whose demonstration is whole. */
const BEGUN = 'demonstration';
const WHOLE = 'demonstration-whole';

/** What a demonstration that can be taken up again was begun with; those of before were loaded or lost at once. */
const RESUMABLE = '{"resumable":true}';

const LOADER: Actor = { subject: 'demo', role: 'operator', customerId: null };

/** A demonstration to play: it is dated from its beginning, whoever goes on with it. */
interface Turn {
  readonly begunAt: Instant;
  readonly isFirst: boolean;
}

/**
 * Plays the demonstration portfolio into an empty database, one customer after the other, each in the order of time and
 * through the same operations as any customer's; answers whether it made the demonstration whole. One that was cut short
 * is taken up where it stopped: every operation has a key, so that it is performed once whoever plays it, and two
 * processes that start on one database at once play the same scenes together.
 */
export async function loadDemo(
  services: Services,
  ids: IdGenerator,
  { portfolio }: Demonstration,
): Promise<boolean> {
  const turn = portfolio.length === 0 ? null : await turnOf(services);
  if (!turn) return false;
  // Ids that are counted begin again at one: they are for who begins.
  const player = turn.isFirst ? { ...services, ids } : services;
  for (const [index, scenes] of portfolio.entries())
    await playPast(player, scenes, turn.begunAt, `demo/${index}`);
  await runDueSteps(player);
  return markWhole(services);
}

/** Whether there is something to play; a database that others use already is left alone. */
async function turnOf({ store, clock }: Services): Promise<Turn | null> {
  return store.write(async ({ customers, idempotency }) => {
    const begun = await idempotency.find(BEGUN);
    if (begun) {
      const open = begun.result === RESUMABLE && (await idempotency.find(WHOLE)) === null;
      return open ? { begunAt: begun.recordedAt, isFirst: false } : null;
    }
    if ((await customers.count({})) > 0) return null;
    const begunAt = clock.now();
    await idempotency.insert({ ...mark(BEGUN), result: RESUMABLE, recordedAt: begunAt });
    return { begunAt, isFirst: true };
  });
}

async function markWhole({ store, clock }: Services): Promise<boolean> {
  return store.write(async ({ idempotency }) => {
    if ((await idempotency.find(WHOLE)) !== null) return false;
    await idempotency.insert({ ...mark(WHOLE), result: '{}', recordedAt: clock.now() });
    return true;
  });
}

const mark = (id: string) => ({ id, operation: id, inputHash: '' });

async function playPast(
  services: Services,
  scenes: readonly PastScene[],
  now: Instant,
  key: string,
): Promise<void> {
  const { zone } = services.rulebooks.current().frame;
  let stage: Stage = {};
  for (const [index, scene] of scenes.entries()) {
    const at = instantOf(scene, zone, now);
    const clock: Clock = { now: () => at };
    const then = { ...services, clock };
    // What is due on others is left alone: another process may be playing their past.
    const { customerId } = stage;
    if (customerId) await runDueSteps(then, { of: { customerId } });
    stage = await playActs({ ...then, actor: LOADER }, stage, scene.acts, `${key}/${index}`);
  }
}

function instantOf({ monthsAgo, daysAgo }: PastScene, zone: Zone, now: Instant): Instant {
  if (monthsAgo === 0 && daysAgo === 0) return now;
  const today = Temporal.PlainDate.from(zone.dayOf(now));
  return zone.noonOf(dayText(today.subtract({ months: monthsAgo }).subtract({ days: daysAgo })));
}
