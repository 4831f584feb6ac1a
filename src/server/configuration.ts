import type { Provider } from '../domain/frame';
import type { Instant } from '../domain/time';
import { instantText } from '../domain/instant-text';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the service is told by its environment. */
export interface Configuration {
  readonly host: string;
  readonly port: number;
  readonly rulesFolder: string;
  readonly watch: boolean;
  readonly databaseUrl: string;
  /** Where the clock starts, outside production; null for the real time. */
  readonly clock: Instant | null;
  readonly production: boolean;
  /** The key of tokens; null outside production, where one is made. */
  readonly tokenSecret: string | null;
  /** Where e-mail is handed over; null: notices wait in the outbox. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** Who issues order forms and proposals, where it is not who the contract says. */
  readonly provider: Partial<Provider>;
  /** Seconds between two looks at what is due. */
  readonly schedulerSeconds: number;
}

/** A variable holds something that cannot be; the message names it and says what to write. */
export class ConfigurationProblem extends Error {}

const SHORTEST_SECRET = 32;

/** Reads the environment; everything wrong is said at once. */
export function readConfiguration(env: Environment): Configuration {
  const production = env['NODE_ENV'] === 'production';
  const problems: string[] = [];
  const read = <T>(work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof ConfigurationProblem)) throw error;
      problems.push(error.message);
      return otherwise;
    }
  };
  const configuration: Configuration = {
    host: env['HOST'] || '127.0.0.1',
    port: read(() => wholeNumber('PORT', env['PORT'] || '4000', 0, 65_535), 0),
    rulesFolder: env['CLAUSIER_RULES_DIR'] || 'rules',
    watch: env['CLAUSIER_WATCH'] === '1',
    databaseUrl: env['CLAUSIER_DATABASE_URL'] || 'sqlite:./data/clausier.db',
    clock: read(() => clockOf(env['CLAUSIER_CLOCK'], production), null),
    production,
    tokenSecret: read(() => secretOf(env['CLAUSIER_TOKEN_SECRET'], production), null),
    smtpUrl: env['CLAUSIER_SMTP_URL'] || null,
    mailFrom: read(() => senderOf(env), ''),
    provider: providerOf(env),
    schedulerSeconds: read(
      () => wholeNumber('CLAUSIER_SCHEDULER_SECONDS', env['CLAUSIER_SCHEDULER_SECONDS'] || '10', 1, 86_400),
      10,
    ),
  };
  if (problems.length > 0) throw new ConfigurationProblem(problems.join('\n✖ '));
  return configuration;
}

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d{1,6}$/.test(text) && value >= least && value <= most) return value;
  throw new ConfigurationProblem(
    `${name}=${text} : un nombre de ${least} à ${most} / a number from ${least} to ${most}`,
  );
}

function secretOf(secret: string | undefined, production: boolean): string | null {
  if (!secret && !production) return null;
  if (secret && secret.length >= SHORTEST_SECRET) return secret;
  throw new ConfigurationProblem(
    `CLAUSIER_TOKEN_SECRET : au moins ${SHORTEST_SECRET} caractères, obligatoire en production / at least ${SHORTEST_SECRET} characters, required in production`,
  );
}

function senderOf(env: Environment): string {
  const from = env['CLAUSIER_MAIL_FROM'] || '';
  if (from !== '' || !env['CLAUSIER_SMTP_URL']) return from;
  throw new ConfigurationProblem(
    "CLAUSIER_MAIL_FROM : l'expéditeur des messages, comme `Nom <adresse@exemple.fr>` / the sender of messages, such as `Name <address@example.com>`",
  );
}

function providerOf(env: Environment): Partial<Provider> {
  const name = env['CLAUSIER_PROVIDER_NAME'] ?? '';
  const details = (env['CLAUSIER_PROVIDER_DETAILS'] ?? '').split('|').filter((line) => line.trim() !== '');
  return { ...(name === '' ? {} : { name }), ...(details.length === 0 ? {} : { details }) };
}

function clockOf(text: string | undefined, production: boolean): Instant | null {
  if (!text) return null;
  if (production) throw new ConfigurationProblem('CLAUSIER_CLOCK : pas en production / not in production');
  try {
    return instantText(Temporal.Instant.from(text));
  } catch {
    throw new ConfigurationProblem(
      `CLAUSIER_CLOCK=${text} : un instant comme 2027-02-10T09:00:00+01:00 / an instant such as 2027-02-10T09:00:00+01:00`,
    );
  }
}
