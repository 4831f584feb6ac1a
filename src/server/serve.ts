import type { FastifyInstance } from 'fastify';
import { setTimeout as wait } from 'node:timers/promises';
import type { Text } from '../domain/text';
import { ClausierError } from '../domain/errors';
import type { Check, Configuration } from './configuration';
import { ConfigurationProblem, readConfiguration } from './configuration';
import { isThisMachine } from './playground/this-machine';

/** A service that is ready to listen. */
export interface OpenedService {
  readonly app: FastifyInstance;
  /** The page of metrics, for a port of its own. */
  readonly metrics: FastifyInstance;
  /** Said once it listens, beside its addresses. */
  readonly greeting: readonly Text[];
  /** Says that it is to stop: it is ready no more, and answers still. */
  drain(): void;
  close(): Promise<void>;
}

/** Makes a service; `null` says that its rules were refused, which has been told. */
export type OpenService = (configuration: Configuration) => Promise<OpenedService | null>;

/** Serves until SIGINT or SIGTERM; answers the exit code. */
export async function serve(
  env: Readonly<Record<string, string | undefined>>,
  checks: Readonly<Record<string, Check>>,
  open: OpenService,
  tell: (text: Text) => void,
): Promise<number> {
  try {
    const configuration = readConfiguration(env, checks);
    const service = await open(configuration);
    if (!service) return 1;
    try {
      const { host, port, metricsPort } = configuration;
      const address = await service.app.listen({ host, port });
      greet(address, configuration, service.greeting, tell);
      if (metricsPort !== null) {
        const page = `${await service.metrics.listen({ host, port: metricsPort })}/metrics`;
        tell({ fr: `Mesures       ${page}`, en: `Metrics       ${page}` });
      }
      await stopped();
      service.drain();
      tell({ fr: '… arrêt', en: '… stopping' });
      // Whoever shares requests out sees in this time that it is to send no more.
      await wait(configuration.drainSeconds * 1_000);
    } finally {
      await service.close();
    }
    return 0;
  } catch (error) {
    const said = problemOf(error);
    if (!said) throw error;
    tell({ fr: `✖ ${said.fr}`, en: `✖ ${said.en}` });
    return 2;
  }
}

function greet(
  address: string,
  { production, host }: Configuration,
  greeting: readonly Text[],
  tell: (text: Text) => void,
): void {
  tell({ fr: `API           ${address}/graphql`, en: `API           ${address}/graphql` });
  if (!production)
    tell({ fr: `Bac à sable   ${address}/playground`, en: `Playground    ${address}/playground` });
  for (const text of greeting) tell(text);
  if (!production && !isThisMachine(host)) tell(OPEN_TO_OTHERS);
}

const OPEN_TO_OTHERS: Text = {
  fr: '! Cette démonstration répond à d’autres machines : son horloge se déplace et ses jetons sont des essais. Pour de vrais clients : NODE_ENV=production.',
  en: '! This demonstration answers other machines: its clock can be moved and its tokens are for trial. For real customers: NODE_ENV=production.',
};

/** What the operator can mend; null for anything else. */
function problemOf(error: unknown): Text | null {
  if (error instanceof ConfigurationProblem) return { fr: error.message, en: error.message };
  if (error instanceof ClausierError) return error.text;
  return LISTENING[(error as NodeJS.ErrnoException).code ?? ''] ?? null;
}

const NO_SUCH_HOST: Text = {
  fr: "Cette machine n'a pas l'adresse HOST : écrire HOST=127.0.0.1, ou HOST=0.0.0.0 pour toutes ses adresses.",
  en: 'This machine has no address HOST: write HOST=127.0.0.1, or HOST=0.0.0.0 for all of its addresses.',
};

/** Why a port cannot be listened on, by the code of the system. */
const LISTENING: Readonly<Record<string, Text>> = {
  EADDRINUSE: {
    fr: 'Ce port est déjà pris : en choisir un autre avec PORT=4001.',
    en: 'This port is taken: choose another with PORT=4001.',
  },
  EACCES: {
    fr: 'Ce port demande des droits que le service n’a pas : en choisir un au-dessus de 1024 avec PORT=4001.',
    en: 'This port takes rights the service does not have: choose one above 1024 with PORT=4001.',
  },
  EADDRNOTAVAIL: NO_SUCH_HOST,
  ENOTFOUND: NO_SUCH_HOST,
};

const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
