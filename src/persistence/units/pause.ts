import { setTimeout as sleep } from 'node:timers/promises';

/** Waits before another try: longer each time, up to `most`, and never the same as another process. */
export const pause = (tried: number, most = 200): Promise<void> =>
  sleep(Math.min(most, 4 * 2 ** tried) * (0.5 + Math.random() / 2));
