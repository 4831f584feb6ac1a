import type { FastifyInstance } from 'fastify';
import type { Text } from '../domain/text';
import { ClausierError } from '../domain/errors';
import type { Configuration } from './configuration';
import { ConfigurationProblem, readConfiguration } from './configuration';

/** A service that is ready to listen. */
export interface OpenedService {
  readonly app: FastifyInstance;
  /** Said once it listens, beside its addresses. */
  readonly greeting: readonly Text[];
  close(): Promise<void>;
}

/** Makes a service; `null` says that its rules were refused, which has been told. */
export type OpenService = (configuration: Configuration) => Promise<OpenedService | null>;

/** Serves until SIGINT or SIGTERM; answers the exit code. */
export async function serve(
  env: Readonly<Record<string, string | undefined>>,
  open: OpenService,
  tell: (text: Text) => void,
): Promise<number> {
  try {
    const configuration = readConfiguration(env);
    const service = await open(configuration);
    if (!service) return 1;
    try {
      const { host, port } = configuration;
      const address = await service.app.listen({ host, port });
      greet(address, configuration, service.greeting, tell);
      await stopped();
      tell({ fr: '… arrêt', en: '… stopping' });
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
  { production }: Configuration,
  greeting: readonly Text[],
  tell: (text: Text) => void,
): void {
  tell({ fr: `API           ${address}/graphql`, en: `API           ${address}/graphql` });
  if (!production)
    tell({ fr: `Bac à sable   ${address}/playground`, en: `Playground    ${address}/playground` });
  for (const text of greeting) tell(text);
}

/** What the operator can mend; null for anything else. */
function problemOf(error: unknown): Text | null {
  if (error instanceof ConfigurationProblem) return { fr: error.message, en: error.message };
  if (error instanceof ClausierError) return error.text;
  if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
    return {
      fr: 'Ce port est déjà pris : en choisir un autre avec PORT=4001.',
      en: 'This port is taken: choose another with PORT=4001.',
    };
  }
  return null;
}

const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
