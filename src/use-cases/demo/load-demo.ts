import type { Actor } from '../../domain/actor';
import type { Demonstration, PastScene } from '../../domain/demonstration/demonstration';
import type { Clock } from '../../domain/ports/clock';
import type { IdGenerator } from '../../domain/ports/id-generator';
import type { Text } from '../../domain/text';
import { ClausierError, ServiceUnavailable } from '../../domain/errors';
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

/** What became of a demonstration at a start. */
export interface DemoLoaded {
  /** This start made it whole. */
  readonly whole: boolean;
  /** Customers whose past stopped at a scene that these rules refuse. */
  readonly stopped: readonly StoppedPast[];
}

/** A past that went no further: its place in the file, from one, and why. */
export interface StoppedPast {
  readonly customer: number;
  readonly scene: number;
  readonly why: Text;
}

/**
 * Plays the demonstration portfolio into an empty database, one customer after the other, each in the order of time and
 * through the same operations as any customer's; a past that the rules refuse stops alone. One that was cut short
 * is taken up where it stopped: every operation has a key, so that it is performed once whoever plays it, and two
 * processes that start on one database at once play the same scenes together.
 */
export async function loadDemo(
  services: Services,
  ids: IdGenerator,
  { portfolio }: Demonstration,
): Promise<DemoLoaded> {
  const turn = portfolio.length === 0 ? null : await turnOf(services);
  if (!turn) return { whole: false, stopped: [] };
  // Ids that are counted begin again at one: they are for who begins.
  const player = turn.isFirst ? { ...services, ids } : services;
  const stopped: StoppedPast[] = [];
  for (const [index, scenes] of portfolio.entries()) {
    const at = await playPast(player, scenes, turn.begunAt, `demo/${index}`);
    if (at) stopped.push({ customer: index + 1, ...at });
  }
  await runDueSteps(player);
  return { whole: stopped.length === 0 && (await markWhole(services)), stopped };
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
): Promise<Omit<StoppedPast, 'customer'> | null> {
  const { zone } = services.rulebooks.current().frame;
  let stage: Stage = {};
  for (const [index, scene] of scenes.entries()) {
    const at = instantOf(scene, zone, now);
    const clock: Clock = { now: () => at };
    const then = { ...services, clock };
    // What is due on others is left alone: another process may be playing their past.
    const { customerId } = stage;
    if (customerId) await runDueSteps(then, { of: { customerId } });
    try {
      stage = await playActs({ ...then, actor: LOADER }, stage, scene.acts, `${key}/${index}`);
    } catch (error) {
      if (!(error instanceof ClausierError) || error instanceof ServiceUnavailable) throw error;
      return { scene: index + 1, why: error.text };
    }
  }
  return null;
}

function instantOf({ monthsAgo, daysAgo }: PastScene, zone: Zone, now: Instant): Instant {
  if (monthsAgo === 0 && daysAgo === 0) return now;
  const today = Temporal.PlainDate.from(zone.dayOf(now));
  return zone.noonOf(dayText(today.subtract({ months: monthsAgo }).subtract({ days: daysAgo })));
}
