import { readFileSync } from 'node:fs';
import { ClausierError } from '../domain/errors';
import type { ProviderHere } from '../domain/issuer';
import type { Instant } from '../domain/time';
import { instantText } from '../domain/instant-text';
import { keysOf } from '../domain/keys-of';
import type { SettingName } from './settings';
import { SETTINGS } from './settings';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the service is told by its environment. */
export interface Configuration {
  readonly host: string;
  readonly port: number;
  /** Pages of these origins may call the API from a browser; none unless it is said. */
  readonly allowedOrigins: readonly string[];
  readonly rulesFolder: string;
  readonly watch: boolean;
  readonly databaseUrl: string;
  /** Where the clock starts, outside production; null for the real time. */
  readonly clock: Instant | null;
  readonly production: boolean;
  /** The key of tokens; null outside production, where one is made. */
  readonly tokenSecret: string | null;
  /** Keys that secrets are kept under, the one that seals first; none outside production, where one is made. */
  readonly secretsKeys: readonly string[];
  /** Where e-mail is handed over; null: notices wait in the outbox. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** Where customers reach the service, for the links in letters; null: letters have none. */
  readonly publicUrl: string | null;
  /** Days a link in a letter opens its document. */
  readonly linkDays: number;
  /** Who issues order forms and proposals, where it is not who the contract says. */
  readonly provider: ProviderHere;
  /** Of a hundred decisions, how many json-rules-engine takes beside the compiled rules. */
  readonly enginePercent: number;
  /** Seconds between the order to stop, which `/readyz` tells at once, and the last request that is taken. */
  readonly drainSeconds: number;
  /** Days the clock may be ahead of the last instant recorded before nothing is done by it, in production. */
  readonly clockJumpDays: number;
  /** Where metrics are read; null: nowhere. */
  readonly metricsPort: number | null;
  /** Whether each operation leaves a line in the log. */
  readonly logOperations: boolean;
  /** Seconds between two looks at what is due. */
  readonly schedulerSeconds: number;
}

/** A variable holds something that cannot be; the message names it and says what to write. */
export class ConfigurationProblem extends Error {
  constructor(...problems: string[]) {
    super(problems.join('\n✖ '));
    this.problems = problems;
  }

  /** One for each setting. */
  readonly problems: readonly string[];
}

const SHORTEST_SECRET = 32;

/** How a setting is read by the room that uses it: fails, saying why, where it cannot be. */
export type Check = (value: string) => unknown;

/** Reads the environment; everything wrong is said at once, before anything starts. */
export function readConfiguration(
  environment: Environment,
  checks: Readonly<Record<string, Check>> = {},
): Configuration {
  const problems: string[] = [];
  const env = withFiles(environment, problems);
  const given = (name: Valued): string => env[name] || SETTINGS[name].otherwise;
  const production = env['NODE_ENV'] === 'production';
  const read = <T>(work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof ConfigurationProblem)) throw error;
      problems.push(error.message);
      return otherwise;
    }
  };
  const number = (name: Valued, least: number, most: number): number =>
    read(() => wholeNumber(name, given(name), least, most), least);
  const configuration: Configuration = {
    host: given('HOST'),
    port: number('PORT', 0, 65_535),
    allowedOrigins: read(() => originsOf(env['CLAUSIER_ALLOWED_ORIGINS']), []),
    rulesFolder: given('CLAUSIER_RULES_DIR'),
    watch: read(() => onOrOff('CLAUSIER_WATCH', env['CLAUSIER_WATCH']), false),
    databaseUrl: given('CLAUSIER_DATABASE_URL'),
    clock: read(() => clockOf(env['CLAUSIER_CLOCK'], production), null),
    production,
    tokenSecret: read(() => secretOf(env['CLAUSIER_TOKEN_SECRET'], production), null),
    secretsKeys: read(() => secretsKeysOf(env['CLAUSIER_SECRETS_KEY']), []),
    smtpUrl: env['CLAUSIER_SMTP_URL'] || null,
    mailFrom: read(() => senderOf(env), ''),
    publicUrl: read(() => publicUrlOf(env, production), null),
    linkDays: number('CLAUSIER_LINK_DAYS', 1, 730),
    provider: providerOf(env),
    enginePercent: number('CLAUSIER_ENGINE_PERCENT', 0, 100),
    drainSeconds: number('CLAUSIER_DRAIN_SECONDS', 0, 300),
    clockJumpDays: number('CLAUSIER_CLOCK_JUMP_DAYS', 1, 36_500),
    metricsPort: read(() => portOrNone(env['CLAUSIER_METRICS_PORT']), null),
    logOperations: read(
      () => onOrOff('CLAUSIER_LOG_OPERATIONS', env['CLAUSIER_LOG_OPERATIONS'], production),
      production,
    ),
    schedulerSeconds: number('CLAUSIER_SCHEDULER_SECONDS', 1, 86_400),
  };
  for (const [name, check] of Object.entries(checks)) {
    const value = env[name];
    if (value) read(() => checked(name, value, check), null);
  }
  if (problems.length > 0) throw new ConfigurationProblem(...problems);
  return configuration;
}

/** The settings that have a value when none is given. */
type Valued = {
  [N in SettingName]: (typeof SETTINGS)[N]['otherwise'] extends string ? N : never;
}[SettingName];

/** What may be given as the path of a file that holds it, as secrets are handed to containers. */
const IN_A_FILE = keysOf(SETTINGS).filter((name) => 'inAFile' in SETTINGS[name]);

function withFiles(env: Environment, problems: string[]): Environment {
  const read: Record<string, string> = {};
  for (const name of IN_A_FILE) {
    const file = env[`${name}_FILE`];
    if (!file) continue;
    if (env[name]) problems.push(`${name}, ${name}_FILE : l'un ou l'autre / one or the other`);
    try {
      read[name] = readFileSync(file, 'utf8').trim();
    } catch (error) {
      const { code = 'error' } = error as NodeJS.ErrnoException;
      problems.push(
        `${name}_FILE=${file} : ce fichier ne se lit pas (${code}) / this file cannot be read (${code})`,
      );
    }
  }
  return { ...env, ...read };
}

/** What a room says of a setting; it never repeats one that may hold a password. */
function checked(name: string, value: string, check: Check): null {
  try {
    check(value);
    return null;
  } catch (error) {
    const { fr, en } =
      error instanceof ClausierError ? error.text : { fr: 'valeur refusée', en: 'value refused' };
    throw new ConfigurationProblem(`${name} : ${fr} / ${en}`);
  }
}

function onOrOff(name: string, text = '', unsaid = false): boolean {
  if (text === '') return unsaid;
  if (text === '1') return true;
  if (text === '0') return false;
  throw new ConfigurationProblem(`${name}=${text} : 1 ou 0 / 1 or 0`);
}

/** Origins as a browser writes them, separated by commas: no path, and no star that would mean everybody. */
function originsOf(text = ''): readonly string[] {
  const origins = text
    .split(',')
    .map((origin) => origin.trim())
    .filter((origin) => origin !== '');
  const wrong = origins.filter((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin);
  if (wrong.length === 0) return origins;
  throw new ConfigurationProblem(
    `CLAUSIER_ALLOWED_ORIGINS=${wrong.join(',')} : des origines comme https://app.exemple.fr, séparées par des virgules / origins such as https://app.example.com, separated by commas`,
  );
}

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d{1,6}$/.test(text) && value >= least && value <= most) return value;
  throw new ConfigurationProblem(
    `${name}=${text} : un nombre de ${least} à ${most} / a number from ${least} to ${most}`,
  );
}

const portOrNone = (text = ''): number | null =>
  text === '' ? null : wholeNumber('CLAUSIER_METRICS_PORT', text, 0, 65_535);

function secretOf(secret: string | undefined, production: boolean): string | null {
  if (!secret && !production) return null;
  if (secret && secret.length >= SHORTEST_SECRET) return secret;
  throw new ConfigurationProblem(
    `CLAUSIER_TOKEN_SECRET : au moins ${SHORTEST_SECRET} caractères, obligatoire en production / at least ${SHORTEST_SECRET} characters, required in production`,
  );
}

function secretsKeysOf(text = ''): readonly string[] {
  const keys = text
    .split(',')
    .map((key) => key.trim())
    .filter((key) => key !== '');
  if (keys.every((key) => key.length >= SHORTEST_SECRET)) return keys;
  throw new ConfigurationProblem(
    `CLAUSIER_SECRETS_KEY : au moins ${SHORTEST_SECRET} caractères ; d'anciennes clés la suivent, après des virgules / at least ${SHORTEST_SECRET} characters; earlier keys follow it, after commas`,
  );
}

function senderOf(env: Environment): string {
  const from = env['CLAUSIER_MAIL_FROM'] || '';
  if (from !== '' || !env['CLAUSIER_SMTP_URL']) return from;
  throw new ConfigurationProblem(
    "CLAUSIER_MAIL_FROM : l'expéditeur des messages, comme `Nom <adresse@exemple.fr>` / the sender of messages, such as `Name <address@example.com>`",
  );
}

/** Letters by which order forms are sent have to lead to them: what sends e-mail in production has to know where it is. */
function publicUrlOf(env: Environment, production: boolean): string | null {
  const text = env['CLAUSIER_PUBLIC_URL'] || '';
  if (text === '' && !(production && env['CLAUSIER_SMTP_URL']))
    return production ? null : `http://localhost:${env['PORT'] || SETTINGS.PORT.otherwise}`;
  const url = URL.canParse(text) ? new URL(text) : null;
  const schemes = production ? ['https:'] : ['https:', 'http:'];
  if (url && schemes.includes(url.protocol) && `${url.origin}${url.pathname}`.startsWith(text)) {
    return text.replace(/\/+$/, '');
  }
  throw new ConfigurationProblem(
    `CLAUSIER_PUBLIC_URL=${text} : l'adresse où les clients ouvrent leurs documents, comme https://infogerance.exemple.fr, obligatoire avec CLAUSIER_SMTP_URL en production / the address where customers open their documents, such as https://managed.example.com, required with CLAUSIER_SMTP_URL in production`,
  );
}

function providerOf(env: Environment): ProviderHere {
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
