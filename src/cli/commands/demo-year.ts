import { own } from '../../domain/own';
import type { LocalDate } from '../../domain/time';
import type { YearStory } from '../../use-cases/demo/year/year-story';
import type { Terminal } from '../terminal/terminal';
import { yearJson } from './demo-year-json';
import { yearTimeline } from './demo-year-timeline';

/** Plays the year on a throw-away database; null when the rules were refused, which has been told. */
export type PlayYear = (
  rulesFolder: string,
  terminal: Terminal,
  told: (month: LocalDate) => void,
) => Promise<YearStory | null>;

type Write = (story: YearStory, terminal: Terminal) => string;

const FORMATS: Readonly<Record<string, Write>> = { stylish: yearTimeline, json: yearJson };

/** The names of the formats. */
export const YEAR_FORMATS = Object.keys(FORMATS);

/** Plays a year of a contract and prints it: the timeline on stdout, progress on stderr. */
export async function demoYear(
  terminal: Terminal,
  play: PlayYear,
  rulesFolder: string,
  format: string,
): Promise<number> {
  terminal.tell(
    terminal.say({
      fr: '… une année de contrat, sur une base jetable',
      en: '… a year of a contract, on a throw-away database',
    }),
  );
  const started = performance.now();
  const months: LocalDate[] = [];
  const story = await play(rulesFolder, terminal, (month) => months.push(month));
  if (!story) return 1;
  terminal.data((own(FORMATS, format) ?? yearTimeline)(story, terminal));
  terminal.tell(playedIn(terminal, months.length, performance.now() - started));
  return 0;
}

function playedIn(terminal: Terminal, months: number, milliseconds: number): string {
  const seconds = (milliseconds / 1_000).toFixed(1);
  return terminal.say({
    fr: `✔ ${months} mois joués en ${seconds.replace('.', ',')} s`,
    en: `✔ ${months} months played in ${seconds} s`,
  });
}
