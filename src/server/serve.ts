import type { Text } from '../domain/text';
import type { Clock } from '../domain/ports/clock';
import type { Rulebooks } from '../domain/ports/rulebook';
import { startedClock, systemClock } from './clocks';
import type { Configuration } from './configuration';
import { ConfigurationProblem, readConfiguration } from './configuration';
import { createServer } from './create-server';

/** The rules of a running service; `null` says that they were refused, which has been told. */
export type OpenRulebooks = (
  configuration: Configuration,
) => Promise<{ rulebooks: Rulebooks; close(): void } | null>;

/** Serves until SIGINT or SIGTERM; answers the exit code. */
export async function serve(
  env: Readonly<Record<string, string | undefined>>,
  open: OpenRulebooks,
  tell: (text: Text) => void,
): Promise<number> {
  try {
    const configuration = readConfiguration(env);
    const opened = await open(configuration);
    if (!opened) return 1;
    const app = await createServer({
      deps: { clock: clockOf(configuration), rulebooks: opened.rulebooks },
      production: configuration.production,
      log: (line) => tell({ fr: line, en: line }),
    });
    const address = await app.listen({ host: configuration.host, port: configuration.port });
    tell({ fr: `API           ${address}/graphql`, en: `API           ${address}/graphql` });
    if (!configuration.production)
      tell({ fr: `Bac à sable   ${address}/playground`, en: `Playground    ${address}/playground` });
    await stopped();
    await app.close();
    opened.close();
    return 0;
  } catch (error) {
    if (error instanceof ConfigurationProblem) {
      tell({ fr: `✖ ${error.message}`, en: `✖ ${error.message}` });
      return 2;
    }
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
      tell({
        fr: '✖ Ce port est déjà pris : en choisir un autre avec PORT=4001.',
        en: '✖ This port is taken: choose another with PORT=4001.',
      });
      return 2;
    }
    throw error;
  }
}

const clockOf = ({ clock }: Configuration): Clock => (clock === null ? systemClock : startedClock(clock));

const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
