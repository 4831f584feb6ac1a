import type { Command } from 'commander';
import type { Adding, Options } from './adding';
import { FORMAT_NAMES, rulesCheck } from './commands/rules-check';
import { DIFF_FORMATS, rulesDiff } from './commands/rules-diff';
import { rulesExplain } from './commands/rules-explain';
import { rulesExplainCode } from './commands/rules-explain-code';
import { rulesNewClause } from './commands/rules-new-clause';
import { rulesTest } from './commands/rules-test';
import { rulesText, TEXT_FORMATS } from './commands/rules-text';

/** `clausier rules …`: what a contract manager runs beside the rule files. */
export function addRulesCommands(configured: Command, adding: Adding): Command {
  const rules = configured
    .command('rules')
    .description(adding.say('les fichiers de règles', 'the rule files'));
  addCheck(rules, adding);
  addTest(rules, adding);
  addExplain(rules, adding);
  addText(rules, adding);
  addDiff(rules, adding);
  addNewClause(rules, adding);
  return rules;
}

function addCheck(rules: Command, { terminal, done, say, folder, format }: Adding): void {
  rules
    .command('check')
    .description(
      say('dire ce qui ne va pas, où, et quoi écrire', 'say what is wrong, where, and what to write'),
    )
    .addOption(folder())
    .addOption(format(FORMAT_NAMES))
    .option(
      '--explain-code <code>',
      say(
        'expliquer un code au lieu de contrôler, comme R041',
        'explain a code instead of checking, such as R041',
      ),
    )
    .action(async ({ rules: from, format: as, explainCode }: Options) =>
      done(
        explainCode === undefined
          ? await rulesCheck(terminal, from, as)
          : rulesExplainCode(terminal, explainCode, as),
      ),
    );
}

function addTest(rules: Command, { terminal, done, say, folder, format }: Adding): void {
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
}

function addExplain(rules: Command, { terminal, done, say, folder, format }: Adding): void {
  rules
    .command('explain')
    .description(say('expliquer en phrases les cas d’un fichier', 'explain the cases of a file in sentences'))
    .argument(say('<cas>', '<cases>'), say('fichier .cases.json', '.cases.json file'))
    .argument(say('[nom]', '[name]'), say('mots du nom du cas', 'words of the name of the case'))
    .addOption(folder())
    .addOption(format(['stylish', 'json']))
    .action(async (file: string, name: string | undefined, options: Options) =>
      done(await rulesExplain(terminal, options.rules, file, name ?? null, options.format)),
    );
}

function addText(rules: Command, { terminal, done, say, folder, format }: Adding): void {
  rules
    .command('text')
    .description(
      say(
        'dire le contrat et ses règles en phrases, à relire et à signer',
        'say the contract and its rules in sentences, to read back and sign',
      ),
    )
    .argument('[article]', say('article, avec ce qui est dessous', 'article, with what stands under it'))
    .addOption(folder())
    .addOption(format(TEXT_FORMATS))
    .option('--article <n>', say('le même, en option', 'the same, as an option'))
    .option('--full', say('chaque règle et chaque formule en entier', 'every rule and formula in full'))
    .option(say('--document <nom>', '--document <id>'), say('un seul document', 'one document only'))
    .option('--edition <n>', say('une édition, sans quoi la dernière', 'an edition; by default the latest'))
    .option(say('--output <fichier>', '--output <file>'), say('fichier à écrire', 'file to write'))
    .action(async (article: string | undefined, options: Options) =>
      done(
        await rulesText(
          terminal,
          options.rules,
          {
            article: article ?? options.article ?? null,
            document: options.document ?? null,
            edition: options.edition ?? null,
            full: options.full === true,
          },
          { format: options.format, output: options.output ?? null },
        ),
      ),
    );
}

function addDiff(rules: Command, { terminal, done, say, folder, format }: Adding): void {
  rules
    .command('diff')
    .description(
      say(
        'dire en phrases ce qui change d’un dossier à l’autre',
        'say in sentences what changes from one folder to another',
      ),
    )
    .argument(say('<avant>', '<before>'), say('dossier des règles avant', 'rules folder before'))
    .argument(
      say('[après]', '[after]'),
      say('dossier des règles après, sinon --rules', 'rules folder after; else --rules'),
    )
    .addOption(folder())
    .addOption(format(DIFF_FORMATS))
    .option(
      '--detailed-exitcode',
      say('répondre 3 s’il y a un changement', 'answer 3 when something changes'),
    )
    .action(async (before: string, after: string | undefined, options: Options) =>
      done(
        await rulesDiff(
          terminal,
          [before, after ?? options.rules],
          options.format,
          options.detailedExitcode === true,
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
      say('--document <nom>', '--document <id>'),
      say('document, comme cp-infogerance', 'document, such as cp-infogerance'),
    )
    .requiredOption('--edition <n>', say('édition', 'edition'))
    .requiredOption('--article <n>', say('article, comme 2.3', 'article, such as 2.3'))
    .option(
      say('--title <texte>', '--title <text>'),
      say('titre, sans quoi celui du document', 'title; by default that of the document'),
    )
    .option(
      say('--decision <nom>', '--decision <name>'),
      say('décision que la règle prend', 'decision that the rule takes'),
    )
    .option(
      say('--from <jour>', '--from <day>'),
      say("début, sans quoi celui de l'édition", 'start; by default that of the edition'),
    )
    .option(say('--author <nom>', '--author <name>'), say('auteur', 'author'))
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
