import type { Command } from 'commander';
import { CommanderError, Option } from 'commander';
import { ClausierError } from '../domain/errors';
import { ConfigurationProblem } from '../server/configuration';
import { addLogCommands } from './add-log-commands';
import { addRulesCommands } from './add-rules-commands';
import type { Adding, Options } from './adding';
import { adding } from './adding';
import type { Backups } from './commands/backup';
import { backup, restore } from './commands/backup';
import type { SettingsSeen } from './commands/config';
import { config, CONFIG_FORMATS } from './commands/config';
import type { Looked } from './commands/doctor';
import { doctor, DOCTOR_FORMATS } from './commands/doctor';
import type { PlayYear } from './commands/demo-year';
import { demoYear, YEAR_FORMATS } from './commands/demo-year';
import { migrate } from './commands/migrate';
import type { TakeLogAgain } from './commands/replay';
import { chooseLanguage } from './terminal/language';
import { UsageProblem } from './terminal/load-rules';
import { SpokenCommand } from './terminal/spoken-command';
import type { Streams, Terminal } from './terminal/terminal';
import { terminalOf } from './terminal/terminal';

/** What the command is given by the composition root. */
export interface Wiring {
  readonly streams: Streams;
  /** Serves until it is told to stop; answers the exit code. */
  readonly serve: (terminal: Terminal) => Promise<number>;
  /** Brings the database to the schema of this version; answers the migrations that ran. */
  readonly migrate: () => Promise<readonly string[]>;
  /** The settings of this environment, and what is wrong with them. */
  readonly settings: () => SettingsSeen;
  /** Looks at all a service rests on. */
  readonly examination: () => AsyncIterable<Looked>;
  /** Backups of the database. */
  readonly backups: Backups;
  /** A bearer token for each role of the demonstration. */
  readonly demoTokens: () => Promise<Readonly<Record<string, string>>>;
  /** Plays the year of the demonstration on a database of its own; null when the rules were refused, which is told. */
  readonly playYear: PlayYear;
  /** Takes the decisions of the log again. */
  readonly takeLogAgain: (terminal: Terminal) => TakeLogAgain;
}

/** Runs `clausier` with these arguments: 0 well, 1 findings, 2 usage or installation. */
export async function runCommand(args: readonly string[], wiring: Wiring): Promise<number> {
  const terminal = terminalOf(wiring.streams, chooseLanguage(args, wiring.streams.env));
  let code = 0;
  const program = programOf(terminal, wiring, (result) => (code = result));
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const problem = problemOf(error, terminal);
    if (problem === null) throw error;
    terminal.tell(`✖ ${problem}`);
    return 2;
  }
}

/** What the caller can mend; null for anything else. */
function problemOf(error: unknown, terminal: Terminal): string | null {
  if (error instanceof ClausierError) return terminal.say(error.text);
  return error instanceof UsageProblem || error instanceof ConfigurationProblem ? error.message : null;
}

function programOf(terminal: Terminal, wiring: Wiring, done: (code: number) => void): Command {
  const { serve, streams } = wiring;
  const say = (fr: string, en: string): string => terminal.say({ fr, en });
  const configured = new SpokenCommand(terminal, 'clausier')
    .writingTo(streams)
    .description(say('Un contrat signé, rendu comme service.', 'A signed contract, as a service.'))
    .addOption(
      new Option(
        say('--lang <langue>', '--lang <language>'),
        say('langue des messages', 'language of messages'),
      ).choices(['fr', 'en']),
    );
  configured
    .command('serve')
    .description(say("servir l'API et le bac à sable", 'serve the API and the playground'))
    .action(async () => done(await serve(terminal)));
  configured
    .command('migrate')
    .description(
      say('amener la base au schéma de cette version', 'bring the database to the schema of this version'),
    )
    .action(async () => done(await migrate(terminal, wiring.migrate)));
  configured
    .command('backup')
    .argument(...fileOf(say))
    .description(
      say(
        'sauvegarder la base, même en service, dans un fichier pour SQLite et MariaDB',
        'back the database up while it serves, to a file for SQLite and MariaDB',
      ),
    )
    .action(async (file: string) => done(await backup(terminal, wiring.backups, file)));
  configured
    .command('restore')
    .argument(...fileOf(say))
    .description(say('rétablir une sauvegarde dans une base vide', 'restore a backup into an empty database'))
    .action(async (file: string) => done(await restore(terminal, wiring.backups, file)));
  const shared = adding(terminal, done);
  addOperator(configured, wiring, shared);
  addDemo(configured, wiring, shared);
  addLogCommands(configured, addRulesCommands(configured, shared), wiring.takeLogAgain(terminal), shared);
  return configured;
}

const fileOf = (say: (fr: string, en: string) => string): readonly [string, string] => [
  say('<fichier>', '<file>'),
  say('le fichier de la sauvegarde', 'the file of the backup'),
];

function addOperator(configured: Command, wiring: Wiring, { terminal, done, say, format }: Adding): void {
  configured
    .command('config')
    .description(
      say(
        'chaque réglage, d’où il vient, et ce qui ne va pas ; aucun secret',
        'each setting, where it comes from, and what is wrong; no secret',
      ),
    )
    .addOption(format(CONFIG_FORMATS))
    .action((options: Options) => done(config(terminal, wiring.settings(), options.format)));
  configured
    .command('doctor')
    .description(
      say(
        'regarder tout ce dont le service dépend, et dire quoi faire',
        'look at all the service rests on, and say what to do',
      ),
    )
    .addOption(format(DOCTOR_FORMATS))
    .action(async (options: Options) => done(await doctor(terminal, wiring.examination(), options.format)));
}

function addDemo(configured: Command, wiring: Wiring, { terminal, done, say, folder, format }: Adding): void {
  const demo = configured.command('demo').description(say('la démonstration', 'the demonstration'));
  demo
    .command('tokens')
    .description(say('un jeton par rôle, en JSON', 'a token for each role, as JSON'))
    .action(async () => {
      terminal.data(JSON.stringify(await wiring.demoTokens(), null, 2));
      done(0);
    });
  demo
    .command('year')
    .description(
      say(
        'jouer une année de contrat sur une base jetable',
        'play a year of a contract on a throw-away database',
      ),
    )
    .addOption(folder())
    .addOption(format(YEAR_FORMATS))
    .action(async (options: Options) =>
      done(await demoYear(terminal, wiring.playYear, options.rules, options.format)),
    );
}
