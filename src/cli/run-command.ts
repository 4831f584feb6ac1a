import { Command, CommanderError, Option } from 'commander';
import type { Text } from '../domain/text';
import { migrate } from './commands/migrate';
import { FORMAT_NAMES, rulesCheck } from './commands/rules-check';
import { rulesExplain } from './commands/rules-explain';
import { rulesNewClause } from './commands/rules-new-clause';
import { rulesTest } from './commands/rules-test';
import { rulesText, TEXT_FORMATS } from './commands/rules-text';
import { chooseLanguage } from './language';
import { UsageProblem } from './load-rules';
import type { Streams, Terminal } from './terminal';
import { terminalOf } from './terminal';

/** What the command is given by the composition root. */
export interface Wiring {
  readonly streams: Streams;
  /** Serves until it is told to stop; answers the exit code. */
  readonly serve: (terminal: Terminal) => Promise<number>;
  /** Brings the database to the schema of this version; answers the migrations that ran. */
  readonly migrate: () => Promise<readonly string[]>;
  /** A bearer token for each role of the demonstration. */
  readonly demoTokens: () => Promise<Readonly<Record<string, string>>>;
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
  readonly document?: string;
  readonly edition?: string;
  readonly article?: string;
  readonly title?: string;
  readonly decision?: string;
  readonly from?: string;
  readonly author?: string;
}

function programOf(terminal: Terminal, wiring: Wiring, done: (code: number) => void): Command {
  const { serve, streams } = wiring;
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
  configured
    .command('migrate')
    .description(
      say('amener la base au schéma de cette version', 'bring the database to the schema of this version'),
    )
    .action(async () => done(await migrate(terminal, wiring.migrate)));
  const demo = configured.command('demo').description(say('la démonstration', 'the demonstration'));
  demo
    .command('tokens')
    .description(say('un jeton par rôle, en JSON', 'a token for each role, as JSON'))
    .action(async () => {
      terminal.data(JSON.stringify(await wiring.demoTokens(), null, 2));
      done(0);
    });
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
  const adding = { terminal, done, say, folder, format };
  addText(rules, adding);
  addNewClause(rules, adding);
  return configured;
}

/** What the definition of a subcommand is given. */
interface Adding {
  readonly terminal: Terminal;
  readonly done: (code: number) => void;
  readonly say: (fr: string, en: string) => string;
  readonly folder: () => Option;
  readonly format: (names: readonly string[]) => Option;
}

function addText(rules: Command, { terminal, done, say, folder, format }: Adding): void {
  rules
    .command('text')
    .description(
      say(
        'dire les règles en phrases, à relire contre le contrat',
        'say the rules in sentences, to read back',
      ),
    )
    .argument('[article]', say('article, avec ce qui est dessous', 'article, with what stands under it'))
    .addOption(folder())
    .addOption(format(TEXT_FORMATS))
    .option('--document <id>', say('un seul document', 'one document only'))
    .option('--edition <n>', say('une édition, sans quoi la dernière', 'an edition; by default the latest'))
    .action(async (article: string | undefined, options: Options) =>
      done(
        await rulesText(
          terminal,
          options.rules,
          { article: article ?? null, document: options.document ?? null, edition: options.edition ?? null },
          options.format,
        ),
      ),
    );
}

function addNewClause(rules: Command, { terminal, done, say, folder }: Adding): void {
  rules
    .command('new')
    .description(say('commencer un fichier de règles', 'begin a rule file'))
    .command('clause')
    .description(say('une clause et ses cas, à compléter', 'a clause and its cases, to be filled in'))
    .addOption(folder())
    .requiredOption(
      '--document <id>',
      say('document, comme cp-infogerance', 'document, such as cp-infogerance'),
    )
    .requiredOption('--edition <n>', say('édition', 'edition'))
    .requiredOption('--article <n>', say('article, comme 2.3', 'article, such as 2.3'))
    .option(
      '--title <text>',
      say('titre, sans quoi celui du document', 'title; by default that of the document'),
    )
    .option('--decision <name>', say('décision que la règle prend', 'decision that the rule takes'))
    .option(
      '--from <day>',
      say("début, sans quoi celui de l'édition", 'start; by default that of the edition'),
    )
    .option('--author <name>', say('auteur', 'author'))
    .action(async (options: Options) =>
      done(
        await rulesNewClause(terminal, options.rules, {
          document: options.document ?? '',
          edition: options.edition ?? '',
          article: options.article ?? '',
          title: options.title ?? null,
          decision: options.decision ?? null,
          from: options.from ?? null,
          author: options.author ?? null,
        }),
      ),
    );
}
