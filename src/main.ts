import 'reflect-metadata';
import 'temporal-polyfill/global';
import process from 'node:process';
import { stylish } from './cli/findings/stylish';
import { loadRules } from './cli/load-rules';
import { runCommand } from './cli/run-command';
import type { Terminal } from './cli/terminal';
import { liveRulebooks } from './rulebook/live-rulebooks';
import { watchRuleFiles } from './rulebook/watch-rule-files';
import type { OpenRulebooks } from './server/serve';
import { serve } from './server/serve';

/** The composition root: runs the command and answers its exit code. */
export const main = (args: readonly string[]): Promise<number> =>
  runCommand(args, {
    streams: process,
    serve: (terminal) =>
      serve(process.env, rulebooksOf(terminal), (text) => terminal.tell(terminal.say(text))),
  });

/** A bad rule file keeps the service from starting; on a running one, the last good rules stay. */
const rulebooksOf =
  (terminal: Terminal): OpenRulebooks =>
  async ({ rulesFolder, watch }) => {
    const load = async () => {
      const loaded = await loadRules(rulesFolder);
      if (!loaded.release) terminal.tell(stylish({ ...loaded, releaseHash: null }, terminal));
      return loaded.release;
    };
    const first = await load();
    if (!first) return null;
    const rulebooks = liveRulebooks(first, () => Promise.resolve(null));
    const reload = async (): Promise<void> => {
      const release = await load();
      if (!release) return;
      rulebooks.adopt(release);
      terminal.tell(
        terminal.say({
          fr: `✔ règles ${release.hash.slice(0, 12)} en vigueur`,
          en: `✔ rules ${release.hash.slice(0, 12)} in force`,
        }),
      );
    };
    return { rulebooks, close: watch ? watchRuleFiles(rulesFolder, reload) : () => undefined };
  };
