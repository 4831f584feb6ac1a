import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import Fastify from 'fastify';
import { buildSchema } from '../graphql/build-schema';
import type { Context } from '../graphql/context';
import { depthLimit } from '../graphql/depth-limit';
import { formatError } from '../graphql/format-error';
import type { Deps } from '../use-cases/deps';
import { addPlayground } from './playground/add-playground';

const LARGEST_BODY = 200_000;
const MOST_TOKENS = 3_000;

/** What a server is made with. */
export interface ServerParts {
  readonly deps: Deps;
  readonly production: boolean;
  /** Keeps an unexpected error for the operator. */
  readonly log: (line: string) => void;
}

/** The HTTP service: the API, the playground and the health probes. */
export async function createServer({ deps, production, log }: ServerParts): Promise<FastifyInstance> {
  const app = Fastify({ bodyLimit: LARGEST_BODY, requestTimeout: 30_000 });
  const apollo = new ApolloServer<Context>({
    schema: await buildSchema(),
    introspection: !production,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: [depthLimit],
    plugins: [ApolloServerPluginCacheControlDisabled(), fastifyApolloDrainPlugin(app)],
    formatError: (formatted, error) => formatError(formatted, error, (cause) => reported(cause, log)),
  });
  await apollo.start();
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    context: () => Promise.resolve({ deps, explanations: new Map() }),
  });
  app.get('/livez', () => ({ live: true }));
  app.get('/readyz', () => ({ ready: true, release: deps.rulebooks.current().releaseHash }));
  if (!production) await addPlayground(app);
  app.setErrorHandler((error: { statusCode?: number; message: string }, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) reported(error, log);
    const message = status >= 500 ? 'an unexpected error happened' : error.message;
    return reply.status(status).send({
      errors: [{ message, extensions: { code: status >= 500 ? 'INTERNAL_ERROR' : 'BAD_REQUEST' } }],
    });
  });
  return app;
}

function reported(cause: unknown, log: (line: string) => void): string {
  const id = randomUUID();
  log(`${id} ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
  return id;
}
