/** Work that repeats until it is stopped; one run at a time, the next one after the pause. */
export interface Background {
  /** Lets the run under way end. */
  stop(): Promise<void>;
}

/** Repeats `work`, a pause after each run; what goes wrong is told and the next run tries again. */
export function repeat(
  work: () => Promise<unknown>,
  pauseMs: number,
  told: (error: unknown) => void,
): Background {
  let stopped = false;
  let wake: () => void = () => undefined;
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, pauseMs);
      timer.unref();
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const run = async (): Promise<void> => {
    while (!stopped) {
      await work().catch(told);
      if (!stopped) await pause();
    }
  };
  const ended = run();
  return {
    stop: async () => {
      stopped = true;
      wake();
      await ended;
    },
  };
}
