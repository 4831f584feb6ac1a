import { driverError, isBusy } from '../sql/driver-error';
import { pause } from './pause';

/** Runs what can be run again until no other process holds the file, for as long as `patienceMs`. */
export async function untilFree<T>(work: () => Promise<T>, patienceMs: number): Promise<T> {
  const until = Date.now() + patienceMs;
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (error) {
      const told = driverError(error);
      if (!told || !isBusy(told) || Date.now() > until) throw error;
    }
    await pause(tried);
  }
}
