import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import cors from '@fastify/cors';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import Fastify from 'fastify';
import { ServiceUnavailable, Unauthenticated } from '../domain/errors';
import type { MovableClock } from '../domain/ports/clock';
import { aliasLimit } from '../graphql/limits/alias-limit';
import { buildSchema } from '../graphql/build-schema';
import { checkOperation } from '../graphql/limits/check-operation';
import { answerUnavailable } from '../graphql/errors/answer-unavailable';
import type { Unknown } from '../graphql/request/context';
import { Context } from '../graphql/request/context';
import type { SeenOperation } from '../graphql/request/seen-operations';
import { seenOperations } from '../graphql/request/seen-operations';
import { depthLimit } from '../graphql/limits/depth-limit';
import { localizeErrors } from '../graphql/errors/localize-errors';
import { formatError } from '../graphql/errors/format-error';
import { knownOperations } from '../graphql/limits/known-operations';
import type { Services } from '../use-cases/operation/deps';
import type { Renderers } from './documents';
import { addDocuments } from './documents';
import { addErrorAnswers } from './error-answers';
import type { Identify } from './identity/actor-of';
import type { SignedLinks } from './identity/signed-links';
import type { PlaygroundParts } from './playground/add-playground';
import { addPlayground } from './playground/add-playground';
import { lastAnswers } from './last-answers';
import { localizeAnswers } from './localize-answers';
import { addErrorPages } from './error-pages';
import { ownVersion } from './own-version';
import type { Readiness } from './probes';
import { addProbes } from './probes';
import type { Report } from './reporter';
import { reporter } from './reporter';
import { requestLanguage } from './request-language';

const LARGEST_BODY = 200_000;
const MOST_TOKENS = 3_000;
/** How long a browser remembers what it may ask. */
const PREFLIGHT_SECONDS = 600;

/** What a server is made with. */
export interface ServerParts extends Readiness {
  readonly services: Services;
  readonly identify: Identify;
  /** Opens documents without a token. */
  readonly links: SignedLinks;
  readonly production: boolean;
  /** Pages of these origins may call the API from a browser. */
  readonly allowedOrigins?: readonly string[];
  readonly testClock: MovableClock | null;
  readonly renderers: Renderers;
  /** What the tabs of the playground need, outside production. */
  readonly playground: PlaygroundParts | null;
  /** Told of each operation that was answered. */
  readonly seeOperation?: (seen: SeenOperation) => void;
  /** Keeps an unexpected error for the operator. */
  readonly log: (line: string) => void;
}

/** The HTTP service: the API, the documents, the playground and the health probes. */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const { services, identify, log } = parts;
  const app = Fastify({ bodyLimit: LARGEST_BODY, requestTimeout: 30_000 });
  const report = reporter(log);
  const version = ownVersion();
  addErrorAnswers(app, report);
  localizeAnswers(app);
  lastAnswers(app);
  await allowOrigins(app, parts.allowedOrigins ?? []);
  const apollo = await startApollo(app, parts, report);
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    context: async (request, reply) => {
      const language = requestLanguage(request.headers['accept-language']);
      void reply.header('content-language', language).header('cache-control', 'no-store');
      const identity = await identify(request.headers.authorization).catch(refusal);
      return new Context({ services, identity, language, testClock: parts.testClock, version });
    },
  });
  addDocuments(app, { ...parts, report });
  addErrorPages(app);
  addProbes(app, services, parts);
  if (parts.playground) await addPlayground(app, parts.playground);
  return app;
}

/** Without an origin to allow, no answer says anything of origins: browsers keep the pages of others away. */
async function allowOrigins(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await app.register(cors, {
    origin: [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: ['authorization', 'content-type', 'accept-language'],
    exposedHeaders: ['content-language', 'retry-after'],
    maxAge: PREFLIGHT_SECONDS,
  });
}

/** A refused token is told by the operation that needs it; the contract itself is public. */
function refusal(error: unknown): Unknown {
  if (error instanceof Unauthenticated || error instanceof ServiceUnavailable) return error;
  throw error;
}

async function startApollo(
  app: FastifyInstance,
  { production, seeOperation }: ServerParts,
  report: Report,
): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    schema: await buildSchema(),
    introspection: !production,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: [knownOperations, depthLimit, aliasLimit],
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      // Its page would be fetched from a server of somebody else.
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(app),
      checkOperation,
      localizeErrors,
      answerUnavailable,
      ...(seeOperation ? [seenOperations(seeOperation)] : []),
    ],
    formatError: (formatted, error) => formatError(formatted, error, report),
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  return apollo;
}
