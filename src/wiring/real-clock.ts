import { ServiceUnavailable } from '../domain/errors';
import type { Clock } from '../domain/ports/clock';
import type { Store } from '../domain/ports/store';
import type { Instant } from '../domain/time';
import { systemClock } from '../server/clocks';
import type { Configuration } from '../server/configuration';
import { ConfigurationProblem } from '../server/configuration';
import { steadyClock } from '../server/steady-clock';

/** The time of the machine, where it goes on from what was recorded; ConfigurationProblem where it cannot be believed. */
export async function realClock(
  store: Store,
  { clockJumpDays: aheadDays }: Pick<Configuration, 'clockJumpDays'>,
): Promise<Clock> {
  const clock = steadyClock(systemClock, { last: await lastRecorded(store), aheadDays });
  try {
    clock.now();
    return clock;
  } catch (error) {
    if (!(error instanceof ServiceUnavailable)) throw error;
    throw new ConfigurationProblem(
      `CLAUSIER_CLOCK_JUMP_DAYS=${aheadDays} : l'horloge de la machine indique ${systemClock.now()} (${error.reason}). La vérifier ; si elle est en avance parce que le service était arrêté, donner ici les jours d'arrêt / the clock of the machine says ${systemClock.now()} (${error.reason}). Check it; if it is ahead because the service was stopped, give the days of the stop here`,
    );
  }
}

/** When the last decision was recorded; null before the first one. */
const lastRecorded = (store: Store): Promise<Instant | null> =>
  store.read(async ({ decisions }) => {
    const [last] = await decisions.list({}, { first: 1, newestFirst: true });
    return last?.recordedAt ?? null;
  });
