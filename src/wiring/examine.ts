import type { Looked } from '../cli/commands/doctor';
import { loadRules } from '../cli/terminal/load-rules';
import { greetSmtp } from '../delivery/email-courier';
import { ClausierError } from '../domain/errors';
import type { Frame } from '../domain/frame';
import type { Text } from '../domain/text';
import { shownLocation, parseDatabaseUrl } from '../persistence/database-url';
import type { Database } from '../persistence/open-database';
import { openDatabase } from '../persistence/open-database';
import type { Check, Configuration } from '../server/configuration';
import { ConfigurationProblem, readConfiguration } from '../server/configuration';
import { lackingOnDocuments } from './lacking-on-documents';
import { realClock } from './real-clock';
import { settingsSeen } from './settings-seen';

type Environment = Readonly<Record<string, string | undefined>>;

/** Looks at all a service in this environment rests on, one thing after the other; makes no database, migrates none. */
export async function* examine(
  env: Environment,
  checks: Readonly<Record<string, Check>>,
): AsyncGenerator<Looked> {
  const { problems, unread } = settingsSeen(env, checks);
  const settings: Text = { fr: 'réglages', en: 'settings' };
  if (problems.length > 0) {
    yield { at: settings, state: 'ILL', said: problems.map(alike) };
    return;
  }
  yield {
    at: settings,
    state: unread.length === 0 ? 'WELL' : 'TO_SEE',
    said:
      unread.length === 0
        ? [{ fr: 'lisibles', en: 'can be read' }]
        : unread.map((name) => ({ fr: `${name} : rien ne le lit`, en: `${name}: nothing reads it` })),
  };
  const configuration = readConfiguration(env, checks);
  const frame = yield* rules(configuration);
  yield* database(configuration);
  yield* mail(configuration);
  if (frame) yield* documents(configuration, frame);
}

const alike = (text: string): Text => ({ fr: text, en: text });

async function* rules({ rulesFolder }: Configuration): AsyncGenerator<Looked, Frame | null> {
  const at: Text = { fr: 'règles', en: 'rules' };
  try {
    const { release, findings } = await loadRules(rulesFolder);
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    yield release
      ? { at, state: 'WELL', said: [alike(`${rulesFolder} · ${release.hash.slice(0, 12)}`)] }
      : {
          at,
          state: 'ILL',
          said: [
            {
              fr: `${errors} erreur(s) : \`clausier rules check\` dit où`,
              en: `${errors} error(s): \`clausier rules check\` says where`,
            },
          ],
        };
    return release?.frame ?? null;
  } catch (error) {
    yield { at, state: 'ILL', said: [saidOf(error)] };
    return null;
  }
}

async function* database(configuration: Configuration): AsyncGenerator<Looked> {
  const at: Text = { fr: 'base de données', en: 'database' };
  const shown = shownLocation(parseDatabaseUrl(configuration.databaseUrl));
  let opened: Database;
  try {
    opened = await openDatabase(configuration.databaseUrl, { mustExist: true });
  } catch (error) {
    yield { at, state: 'ILL', said: [saidOf(error)] };
    return;
  }
  try {
    const pending = await opened.pending();
    yield pending.length === 0
      ? {
          at,
          state: 'WELL',
          said: [
            { fr: `${shown}, au schéma de cette version`, en: `${shown}, at the schema of this version` },
          ],
        }
      : {
          at,
          state: 'TO_SEE',
          said: [
            {
              fr: `${shown} : ${pending.length} migration(s) attendent ; \`npm start\` ou \`clausier migrate\` les joue`,
              en: `${shown}: ${pending.length} migration(s) wait; \`npm start\` or \`clausier migrate\` runs them`,
            },
          ],
        };
    if (pending.length > 0) return;
    yield* clock(opened, configuration);
    yield* work(opened);
  } catch (error) {
    yield { at, state: 'ILL', said: [saidOf(error)] };
  } finally {
    await opened.close();
  }
}

async function* clock({ store }: Database, configuration: Configuration): AsyncGenerator<Looked> {
  const at: Text = { fr: 'horloge', en: 'clock' };
  try {
    const real = await realClock(store, configuration);
    yield { at, state: 'WELL', said: [alike(real.now())] };
  } catch (error) {
    yield { at, state: configuration.production ? 'ILL' : 'TO_SEE', said: [saidOf(error)] };
  }
}

/** What waits for somebody: steps that failed, messages that were not taken. */
async function* work({ store }: Database): AsyncGenerator<Looked> {
  const [steps, notices] = await store.read(async (tables) => [
    await tables.dueSteps.count({ status: 'PENDING', stuck: true }),
    await tables.notices.count({ status: 'FAILED' }),
  ]);
  yield {
    at: { fr: 'travail en attente', en: 'work that waits' },
    state: steps === 0 && notices === 0 ? 'WELL' : 'TO_SEE',
    said: [
      {
        fr: `${steps} étape(s) en échec (\`dueSteps(status: FAILED)\`), ${notices} avis non remis (\`notices(status: FAILED)\`)`,
        en: `${steps} step(s) failed (\`dueSteps(status: FAILED)\`), ${notices} notice(s) not delivered (\`notices(status: FAILED)\`)`,
      },
    ],
  };
}

async function* mail({ smtpUrl }: Configuration): AsyncGenerator<Looked> {
  const at: Text = { fr: 'courrier', en: 'mail' };
  if (smtpUrl === null) {
    const said: Text = {
      fr: 'aucun serveur : les avis attendent (CLAUSIER_SMTP_URL)',
      en: 'no server: notices wait (CLAUSIER_SMTP_URL)',
    };
    yield { at, state: 'TO_SEE', said: [said] };
    return;
  }
  const wrong = await greetSmtp(smtpUrl);
  yield wrong === null
    ? { at, state: 'WELL', said: [{ fr: 'le serveur répond', en: 'the server answers' }] }
    : { at, state: 'TO_SEE', said: [alike(wrong)] };
}

async function* documents({ provider }: Configuration, frame: Frame): AsyncGenerator<Looked> {
  const lacking = lackingOnDocuments(frame.provider, provider);
  yield {
    at: { fr: 'mentions des documents', en: 'particulars on documents' },
    state: lacking.length === 0 ? 'WELL' : 'TO_SEE',
    said: lacking.length === 0 ? [{ fr: 'toutes données', en: 'all given' }] : lacking,
  };
}

/** What an operator can mend, in its words; anything else by its name alone, which may hold no secret. */
function saidOf(error: unknown): Text {
  if (error instanceof ClausierError) return error.text;
  if (error instanceof ConfigurationProblem) return alike(error.message);
  return alike(error instanceof Error ? error.message : String(error));
}
