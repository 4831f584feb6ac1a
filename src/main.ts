import 'reflect-metadata';
import 'temporal-polyfill/global';
import process from 'node:process';
import { leaveQuietly } from './cli/leave-quietly';
import { runCommand } from './cli/run-command';
import { loadRules } from './cli/terminal/load-rules';
import { readMailbox } from './delivery/mailbox';
import { smtpOptions } from './delivery/smtp-options';
import type { Role } from './domain/actor';
import { parseDatabaseUrl } from './persistence/database-url';
import type { Configuration } from './server/configuration';
import { readConfiguration } from './server/configuration';
import { serve } from './server/serve';
import { demoTokens } from './server/identity/demo-tokens';
import { tokenSecret } from './server/identity/token-secret';
import { demoCustomer } from './use-cases/demo/demo-subscription';
import { backups } from './wiring/backups';
import { examine } from './wiring/examine';
import { migrateDatabase } from './wiring/migrate-database';
import { openService } from './wiring/open-service';
import { playDemoYear } from './wiring/play-demo-year';
import { settingsSeen } from './wiring/settings-seen';
import { takeLogAgain } from './wiring/take-log-again';

leaveQuietly(process.stdout, process.stderr, (code) => process.exit(code));

/** The composition root: runs the command and answers its exit code. */
export const main = (args: readonly string[]): Promise<number> =>
  runCommand(args, {
    streams: process,
    serve: (terminal) =>
      serve(
        process.env,
        CHECKS,
        (configuration) => openService(configuration, terminal),
        (text) => terminal.tell(terminal.say(text)),
      ),
    migrate: () => migrateDatabase(databaseUrl()),
    settings: () => settingsSeen(process.env, CHECKS),
    examination: () => examine(process.env, CHECKS),
    backups: backups(databaseUrl),
    playYear: playDemoYear,
    takeLogAgain:
      (terminal) =>
      (...of) =>
        takeLogAgain(databaseUrl(), terminal, ...of),
    demoTokens: () => tokensOf(readConfiguration(process.env)),
  });

/** How another room than the server reads its settings. */
const CHECKS = {
  CLAUSIER_DATABASE_URL: parseDatabaseUrl,
  CLAUSIER_SMTP_URL: smtpOptions,
  CLAUSIER_MAIL_FROM: readMailbox,
};

/** Of a command that needs nothing else of a service. */
const databaseUrl = (): string => readConfiguration({ ...process.env, NODE_ENV: '' }, CHECKS).databaseUrl;

async function tokensOf({
  tokenSecret: secret,
  rulesFolder,
}: Configuration): Promise<Readonly<Record<Role, string>>> {
  const { demonstration } = await loadRules(rulesFolder);
  return demoTokens(await tokenSecret(secret), demoCustomer(demonstration));
}
