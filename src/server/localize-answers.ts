import type { FastifyInstance } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { inLanguage } from '../graphql/errors/localize-errors';
import { requestLanguage } from './request-language';

/** What was refused before it became an operation of the API is told in the language of the request too. */
export function localizeAnswers(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, payload, done) => {
    if (reply.statusCode < 400 || request.routeOptions.url !== '/graphql' || typeof payload !== 'string')
      return done(null, payload);
    const language = requestLanguage(request.headers['accept-language']);
    void reply.header('content-language', language).header('cache-control', 'no-store');
    const body = JSON.parse(payload) as { errors?: readonly GraphQLFormattedError[] };
    return done(
      null,
      JSON.stringify(
        body.errors ? { ...body, errors: inLanguage(body.errors, { language, actor: null }) } : body,
      ),
    );
  });
}
