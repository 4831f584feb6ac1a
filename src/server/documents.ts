import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PrintableDocument } from '../domain/contract/printable-document';
import { ClausierError, Forbidden, NotFound, ServiceUnavailable, Unauthenticated } from '../domain/errors';
import type { Language } from '../domain/text';
import type { Services } from '../use-cases/operation/deps';
import { readIssuedDocument } from '../use-cases/queries/read-issued-document';
import type { Identify } from './identity/actor-of';
import type { Report } from './reporter';
import { requestLanguage } from './request-language';

/** How a document becomes a page or a PDF. */
export interface Renderers {
  readonly html: (document: PrintableDocument, hash: string) => string;
  readonly pdf: (document: PrintableDocument, hash: string) => Promise<Buffer>;
}

/** What serving documents needs. */
export interface DocumentParts {
  readonly services: Services;
  readonly identify: Identify;
  readonly renderers: Renderers;
  readonly report: Report;
}

const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

/** Serves order forms, renewal orders and proposals, as they were kept, at `/documents/<id>.html` and `.pdf`, to who may know of them. */
export function addDocuments(
  app: FastifyInstance,
  { services, identify, renderers, report }: DocumentParts,
): void {
  app.get<{ Params: { file: string }; Querystring: { lang?: string } }>(
    '/documents/:file',
    async (request, reply) => {
      const language = languageOf(request);
      const [, id = '', format] = /^([a-z]{3}_[0-9a-f]{32})\.(html|pdf)$/.exec(request.params.file) ?? [];
      void reply.header('cache-control', 'no-store').header('content-language', language);
      try {
        const actor = await identify(request.headers.authorization);
        if (!actor) throw missingToken();
        const { document, hash } = await readIssuedDocument({ ...services, actor }, { id, language });
        if (format === 'pdf') {
          return await reply
            .type('application/pdf')
            .header('content-disposition', `inline; filename="${document.reference}.pdf"`)
            .send(await renderers.pdf(document, hash));
        }
        return await reply
          .type('text/html; charset=utf-8')
          .header('content-security-policy', PAGE_POLICY)
          .send(renderers.html(document, hash));
      } catch (error) {
        if (error instanceof ServiceUnavailable) report(error);
        if (error instanceof ClausierError) return refuse(reply, error, language);
        throw error;
      }
    },
  );
}

const languageOf = (request: FastifyRequest<{ Querystring: { lang?: string } }>): Language =>
  request.query.lang === 'fr' || request.query.lang === 'en'
    ? request.query.lang
    : requestLanguage(request.headers['accept-language']);

const STATUSES = [
  [Unauthenticated, 401],
  [Forbidden, 403],
  [NotFound, 404],
  [ServiceUnavailable, 503],
] as const;

function refuse(reply: FastifyReply, error: ClausierError, language: Language): FastifyReply {
  if (error instanceof ServiceUnavailable) void reply.header('retry-after', error.retryAfterSeconds);
  return reply
    .status(STATUSES.find(([kind]) => error instanceof kind)?.[1] ?? 400)
    .send({ errors: [{ message: error.text[language], extensions: { code: error.code } }] });
}

const missingToken = (): Unauthenticated =>
  new Unauthenticated({
    fr: 'il faut un jeton : en-tête `authorization: Bearer <jeton>`',
    en: 'a token is needed: header `authorization: Bearer <token>`',
  });
