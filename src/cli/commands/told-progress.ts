import { count } from '../terminal/layout';
import type { Terminal } from '../terminal/terminal';

/** How often long work says where it is. */
const EVERY_MS = 2_000;

/** Progress of work over decisions, on stderr: how many of how many, now and then. */
export interface Progress {
  readonly begin: (all: number) => void;
  readonly step: () => void;
  readonly end: () => void;
}

export function told(terminal: Terminal): Progress {
  const started = performance.now();
  let [all, done, last] = [0, 0, started];
  const decisions = (number: number): string =>
    count(
      number,
      { fr: 'décision', en: 'decision' },
      { fr: 'décisions', en: 'decisions' },
      terminal.language,
    );
  return {
    begin: (known) => {
      all = known;
      terminal.tell(`… ${decisions(all)}`);
    },
    step: () => {
      done += 1;
      const now = performance.now();
      if (now - last < EVERY_MS) return;
      last = now;
      terminal.tell(`… ${done} / ${all}`);
    },
    end: () => {
      const seconds = ((performance.now() - started) / 1_000).toFixed(1);
      terminal.tell(
        `✔ ${decisions(done)}, ${terminal.language === 'fr' ? seconds.replace('.', ',') : seconds} s`,
      );
    },
  };
}
