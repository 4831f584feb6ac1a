import type { FastifyInstance } from 'fastify';
import type { Text } from '../domain/text';
import type { Report } from './reporter';
import { requestLanguage } from './request-language';

const UNEXPECTED: Text = { fr: 'une erreur inattendue est survenue', en: 'an unexpected error happened' };
const TOO_LARGE: Text = {
  fr: 'le corps de la requête est trop grand',
  en: 'the body of the request is too large',
};
const UNREADABLE: Text = {
  fr: 'le corps de la requête n\'est pas du JSON lisible, ou contient une clé interdite (`__proto__`) ; écrire { "query": "…" }',
  en: 'the body of the request is not readable JSON, or holds a forbidden key (`__proto__`); write { "query": "…" }',
};
const UNKNOWN: Text = { fr: "il n'y a rien à cette adresse", en: 'there is nothing at this address' };

/** What cannot reach the API is answered in the shape of its errors, in the language of the request. */
export function addErrorAnswers(app: FastifyInstance, report: Report): void {
  app.setErrorHandler((error: { statusCode?: number; message: string }, request, reply) => {
    const status = error.statusCode ?? 500;
    const language = requestLanguage(request.headers['accept-language']);
    if (status < 500) {
      return reply
        .status(status)
        .send(body((status === 413 ? TOO_LARGE : UNREADABLE)[language], 'BAD_REQUEST'));
    }
    const errorId = report(error);
    return reply.status(500).send(body(UNEXPECTED[language], 'INTERNAL_ERROR', errorId));
  });
  app.setNotFoundHandler((request, reply) =>
    reply.status(404).send(body(UNKNOWN[requestLanguage(request.headers['accept-language'])], 'NOT_FOUND')),
  );
}

const body = (message: string, code: string, errorId?: string): object => ({
  errors: [{ message, extensions: { code, ...(errorId ? { errorId } : {}) } }],
});
