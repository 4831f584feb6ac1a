import type { Instant } from '../domain/time';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the service is told by its environment. */
export interface Configuration {
  readonly host: string;
  readonly port: number;
  readonly rulesFolder: string;
  readonly watch: boolean;
  /** Where the clock starts, outside production; null for the real time. */
  readonly clock: Instant | null;
  readonly production: boolean;
}

/** A variable holds something that cannot be; the message names it and says what to write. */
export class ConfigurationProblem extends Error {}

/** Reads the environment. */
export function readConfiguration(env: Environment): Configuration {
  const production = env['NODE_ENV'] === 'production';
  if (production && env['CLAUSIER_CLOCK']) {
    throw new ConfigurationProblem('CLAUSIER_CLOCK : pas en production / not in production');
  }
  return {
    host: env['HOST'] || '127.0.0.1',
    port: portOf(env['PORT'] || '4000'),
    rulesFolder: env['CLAUSIER_RULES_DIR'] || 'rules',
    watch: env['CLAUSIER_WATCH'] === '1',
    clock: env['CLAUSIER_CLOCK'] ? instantOf(env['CLAUSIER_CLOCK']) : null,
    production,
  };
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new ConfigurationProblem(`PORT=${text} : un nombre de 0 à 65535 / a number from 0 to 65535`);
}

function instantOf(text: string): Instant {
  try {
    return Temporal.Instant.from(text).toString({ fractionalSecondDigits: 3 });
  } catch {
    throw new ConfigurationProblem(
      `CLAUSIER_CLOCK=${text} : un instant comme 2027-02-10T09:00:00+01:00 / an instant such as 2027-02-10T09:00:00+01:00`,
    );
  }
}
