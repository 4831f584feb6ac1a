import { count } from '../terminal/layout';
import type { Text } from '../../domain/text';
import type { Terminal } from '../terminal/terminal';

/** How often long work says where it is. */
const EVERY_MS = 2_000;

/** What long work goes through, one and several of it. */
export interface Counted {
  readonly one: Text;
  readonly several: Text;
}

const DECISIONS: Counted = {
  one: { fr: 'décision', en: 'decision' },
  several: { fr: 'décisions', en: 'decisions' },
};

export const ROWS: Counted = { one: { fr: 'ligne', en: 'row' }, several: { fr: 'lignes', en: 'rows' } };

/** Progress of long work, on stderr: how many of how many, now and then. */
export interface Progress {
  readonly begin: (all: number) => void;
  readonly step: (by?: number) => void;
  readonly end: () => void;
}

export function told(terminal: Terminal, { one, several }: Counted = DECISIONS): Progress {
  const started = performance.now();
  let [all, done, last] = [0, 0, started];
  const counted = (number: number): string => count(number, one, several, terminal.language);
  return {
    begin: (known) => {
      all = known;
      terminal.tell(`… ${counted(all)}`);
    },
    step: (by = 1) => {
      done += by;
      const now = performance.now();
      if (now - last < EVERY_MS) return;
      last = now;
      terminal.tell(`… ${done} / ${all}`);
    },
    end: () => {
      const seconds = ((performance.now() - started) / 1_000).toFixed(1);
      terminal.tell(
        `✔ ${counted(done)}, ${terminal.language === 'fr' ? seconds.replace('.', ',') : seconds} s`,
      );
    },
  };
}
