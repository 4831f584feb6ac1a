import type { Command } from 'commander';
import type { Adding, Options } from './adding';
import { LOG_FORMATS, writeLog } from './commands/log';
import type { LogAsked, TakeLogAgain } from './commands/replay';
import { REPLAY_FORMATS, replayRecorded } from './commands/replay';
import { IMPACT_FORMATS, rulesImpact } from './commands/rules-impact';

/** `clausier replay`, `clausier log` and `clausier rules impact`: the decisions of the log, taken again. */
export function addLogCommands(
  configured: Command,
  rules: Command,
  take: TakeLogAgain,
  adding: Adding,
): void {
  const { terminal, done, say, folder, format } = adding;
  ofTheLog(configured.command('replay'), adding)
    .description(
      say(
        'reprendre les décisions enregistrées, avec les règles qui les ont prises',
        'take recorded decisions again, with the rules that took them',
      ),
    )
    .option(
      say('--release <empreinte>', '--release <hash>'),
      say(
        'celles d’un jeu de règles, par le début de son empreinte',
        'those of a release, by the first signs of its hash',
      ),
    )
    .addOption(format(REPLAY_FORMATS))
    .action(async (options: Options) =>
      done(await replayRecorded(terminal, take, askedOf(options, null), options.format)),
    );
  ofTheLog(configured.command('log'), adding)
    .description(
      say(
        'écrire les décisions enregistrées, une par ligne, et si elles se reprennent à l’identique',
        'write recorded decisions, one a line, and whether they are decided the same again',
      ),
    )
    .addOption(format(LOG_FORMATS))
    .action(async (options: Options) =>
      done(await writeLog(terminal, take, askedOf(options, null), options.format)),
    );
  ofTheLog(rules.command('impact'), adding)
    .description(
      say(
        'dire ce que les règles d’un dossier auraient fait des décisions enregistrées',
        'say what the rules of a folder would have made of recorded decisions',
      ),
    )
    .addOption(folder())
    .addOption(format(IMPACT_FORMATS))
    .option(
      '--detailed-exitcode',
      say('répondre 3 s’il y a un changement', 'answer 3 when something changes'),
    )
    .action(async (options: Options) =>
      done(
        await rulesImpact(
          terminal,
          take,
          askedOf(options, options.rules),
          options.format,
          options.detailedExitcode === true,
        ),
      ),
    );
}

const ofTheLog = (command: Command, { say }: Adding): Command =>
  command
    .option(
      say('--subscription <référence>', '--subscription <reference>'),
      say('celles d’un abonnement, comme INF-000001', 'those of a subscription, such as INF-000001'),
    )
    .option(
      say('--since <instant>', '--since <instant>'),
      say(
        'depuis un instant, comme 2027-03-01T00:00:00+01:00',
        'since an instant, such as 2027-03-01T00:00:00+01:00',
      ),
    );

const askedOf = ({ subscription, release, since }: Options, rulesFolder: string | null): LogAsked => ({
  subscription: subscription ?? null,
  release: release ?? null,
  since: since ?? null,
  rulesFolder,
});
