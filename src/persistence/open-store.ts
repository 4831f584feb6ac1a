import { AsyncLocalStorage } from 'node:async_hooks';
import type { Store, Tables } from '../domain/ports/store';
import { tablesOf } from './tables';
import { driverError, isConnectionLost, isLostToAnother } from './sql/driver-error';
import { concurrentChange, LostRace, RACE_TRIES } from './sql/lost-race';
import { breakdownOf } from './units/breakdown';
import { pause } from './units/pause';
import type { Units } from './units/units';

/** A unit of work under way, in the flow of the caller that began it. */
interface Mark {
  readonly units: Units;
  readonly outer: Mark | undefined;
  ended: boolean;
}

/** One for every database: each instance there is costs every promise of the process something. */
const underWay = new AsyncLocalStorage<Mark>();

/** The store over an engine: one unit at a time per caller, run again when another writer was faster. */
export function openStore(units: Units): Store {
  /** A unit within a unit would wait for itself, or not see what the outer one wrote. */
  async function unit<T>(work: (tables: Tables) => Promise<T>, run: Units['write']): Promise<T> {
    if (isWithin(units))
      throw new Error('a unit of work began inside another one: use the tables the outer one was given');
    return run(async (sql) => {
      const outer = underWay.getStore();
      const mark: Mark = { units, outer: outer?.ended ? undefined : outer, ended: false };
      try {
        return await underWay.run(mark, () => work(tablesOf(sql)));
      } finally {
        mark.ended = true;
      }
    });
  }

  return {
    write: (work) => again(() => unit(work, units.write)),
    read: (work) => again(() => unit(work, units.read)),
  };
}

/** Whether the caller is inside a unit of the same database that has not ended. */
function isWithin(units: Units): boolean {
  for (let mark = underWay.getStore(); mark; mark = mark.outer) {
    if (mark.units === units && !mark.ended) return true;
  }
  return false;
}

async function again<T>(once: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await once();
    } catch (error) {
      const tries = triesFor(error);
      if (tried >= tries) {
        if (error instanceof LostRace) throw concurrentChange(error.path);
        throw breakdownOf(error) ?? error;
      }
    }
    await pause(tried);
  }
}

/** How often a unit that failed so may run in all; 0 when it would only fail again. */
function triesFor(error: unknown): number {
  if (error instanceof LostRace) return error.tries;
  const told = driverError(error);
  return told && (isLostToAnother(told) || isConnectionLost(told)) ? RACE_TRIES : 0;
}
