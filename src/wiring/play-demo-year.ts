import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { publicEndpoints } from '../delivery/public-endpoints';
import { sealingVault } from '../delivery/sealing-vault';
import type { Terminal } from '../cli/terminal/terminal';
import { openDatabase } from '../persistence/open-database';
import { systemClock } from '../server/clocks';
import { countedIds } from '../server/ids';
import { loggedTroubles } from '../server/logged-troubles';
import { playYear } from '../use-cases/demo/year/play-year';
import type { Told } from '../use-cases/demo/year/play-year';
import type { YearStory } from '../use-cases/demo/year/year-story';
import { openRulebooks } from './open-rulebooks';

/**
 * Plays the demonstration year on a database in a folder that is removed afterwards; null when the rules were refused or
 * have no year to play.
 */
export async function playDemoYear(
  rulesFolder: string,
  terminal: Terminal,
  told: Told,
): Promise<YearStory | null> {
  const folder = await mkdtemp(path.join(tmpdir(), 'clausier-year-'));
  try {
    const database = await openDatabase(`sqlite:${path.join(folder, 'year.db')}`);
    try {
      await database.migrate();
      const { store } = database;
      const clock = systemClock;
      const parts = {
        rulesFolder,
        watch: false,
        enginePercent: 100,
        store,
        clock,
        terminal,
        adopted: async () => undefined,
      };
      const opened = await openRulebooks(parts);
      if (!opened) return null;
      const services = {
        store,
        clock,
        rulebooks: opened.rulebooks,
        ids: countedIds(),
        troubles: loggedTroubles((line) => terminal.tell(line)),
        // The year registers no endpoint: what it would keep is thrown away with its folder.
        vault: sealingVault([folder]),
        checkEndpoint: publicEndpoints({ allowPrivateNetworks: false }),
        provider: {},
      };
      const { year } = opened.demonstration();
      return year.length === 0 ? noYear(terminal) : await playYear(services, year, told);
    } finally {
      await database.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function noYear(terminal: Terminal): null {
  const text = {
    fr: '✖ ces règles n’ont pas d’année à jouer : `demo/year.json` manque',
    en: '✖ these rules have no year to play: `demo/year.json` is missing',
  };
  terminal.tell(terminal.say(text));
  return null;
}
