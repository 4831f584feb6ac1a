import { Command, CommanderError, Option } from 'commander';
import type { Text } from '../domain/text';
import { FORMAT_NAMES, rulesCheck } from './commands/rules-check';
import { rulesExplain } from './commands/rules-explain';
import { rulesTest } from './commands/rules-test';
import { chooseLanguage } from './language';
import { UsageProblem } from './load-rules';
import type { Streams, Terminal } from './terminal';
import { terminalOf } from './terminal';

/** What the command is given by the composition root. */
export interface Wiring {
  readonly streams: Streams;
  /** Serves until it is told to stop; answers the exit code. */
  readonly serve: (terminal: Terminal) => Promise<number>;
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
    if (!(error instanceof UsageProblem)) throw error;
    terminal.tell(`✖ ${error.message}`);
    return 2;
  }
}

interface Options {
  readonly rules: string;
  readonly format: string;
  readonly coverage?: boolean;
}

function programOf(terminal: Terminal, { serve, streams }: Wiring, done: (code: number) => void): Command {
  const say = (fr: string, en: string): string => terminal.say({ fr, en } satisfies Text);
  const configured = new Command('clausier')
    .description(say('Un contrat signé, rendu comme service.', 'A signed contract, as a service.'))
    .option('--lang <fr|en>', say('langue des messages', 'language of the messages'))
    .helpOption('-h, --help', say("afficher l'aide", 'show help'))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
    });
  configured
    .command('serve')
    .description(say("servir l'API et le bac à sable", 'serve the API and the playground'))
    .action(async () => done(await serve(terminal)));
  const rules = configured.command('rules').description(say('les fichiers de règles', 'the rule files'));
  const folder = (): Option =>
    new Option('--rules <folder>', say('dossier des règles', 'rules folder'))
      .default('rules')
      .env('CLAUSIER_RULES_DIR');
  const format = (names: readonly string[]): Option =>
    new Option('--format <format>', say('présentation', 'format')).choices(names).default(names[0]);
  rules
    .command('check')
    .description(
      say('dire ce qui ne va pas, où, et quoi écrire', 'say what is wrong, where, and what to write'),
    )
    .addOption(folder())
    .addOption(format(FORMAT_NAMES))
    .action(async (options: Options) => done(await rulesCheck(terminal, options.rules, options.format)));
  rules
    .command('test')
    .description(say('jouer les cas écrits à côté des clauses', 'run the cases beside the clauses'))
    .addOption(folder())
    .addOption(format(['stylish', 'json']))
    .option(
      '--coverage',
      say('montrer ce que les cas couvrent du contrat', 'show how much of the contract the cases cover'),
    )
    .action(async (options: Options) =>
      done(await rulesTest(terminal, options.rules, options.format, options.coverage === true)),
    );
  rules
    .command('explain')
    .description(say('expliquer en phrases les cas d’un fichier', 'explain the cases of a file in sentences'))
    .argument('<cases>', say('fichier .cases.json', '.cases.json file'))
    .argument('[name]', say('mots du nom du cas', 'words of the name of the case'))
    .addOption(folder())
    .addOption(format(['stylish', 'json']))
    .action(async (file: string, name: string | undefined, options: Options) =>
      done(await rulesExplain(terminal, options.rules, file, name ?? null, options.format)),
    );
  return configured;
}
