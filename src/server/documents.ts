import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PrintableDocument } from '../domain/contract/printable-document';
import {
  ClausierError,
  Forbidden,
  InvalidInput,
  NotFound,
  ServiceUnavailable,
  Unauthenticated,
} from '../domain/errors';
import { capital } from '../domain/format/capital';
import { escapeHtml } from '../domain/format/escape-html';
import { keysOf } from '../domain/keys-of';
import type { Language } from '../domain/text';
import { LANGUAGES } from '../domain/text';
import type { Services } from '../use-cases/operation/deps';
import { readIssuedDocument } from '../use-cases/queries/read-issued-document';
import type { Identify } from './identity/actor-of';
import type { LinkQuery, SignedLinks } from './identity/signed-links';
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
  readonly links: SignedLinks;
  readonly renderers: Renderers;
  readonly report: Report;
}

const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

/** Serves order forms, renewal orders and proposals, as they were kept, at `/documents/<id>.html` and `.pdf`, to who may know of them: by token, or by a signed link. */
export function addDocuments(
  app: FastifyInstance,
  { services, identify, links, renderers, report }: DocumentParts,
): void {
  app.get<Asked>('/documents/:file', async (request, reply) => {
    const asked = languageAsked(request);
    const language = asked ?? requestLanguage(request.headers['accept-language']);
    const [, id = '', format] = /^([a-z]{3}_[0-9a-f]{32})\.(html|pdf)$/.exec(request.params.file) ?? [];
    void reply
      .header('cache-control', 'no-store')
      .header('content-language', language)
      // A link is for who received it: it goes to no other site, and in no index.
      .header('referrer-policy', 'no-referrer')
      .header('x-robots-tag', 'noindex');
    try {
      if (!asked) throw unknownLanguage();
      const actor = links.holderOf(id, request.query) ?? (await identify(request.headers.authorization));
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
      if (error instanceof ClausierError)
        return request.query.key === undefined
          ? refuse(reply, error, language)
          : refuseReader(reply, error, language);
      throw error;
    }
  });
}

/** A file, and what its address says. */
interface Asked {
  Params: { file: string };
  Querystring: LinkQuery & { readonly lang?: string };
}

/** The language of the document: that of the address, or else of the reader; null for one that documents do not have. */
const languageAsked = ({ query: { lang }, headers }: FastifyRequest<Asked>): Language | null =>
  lang === undefined
    ? requestLanguage(headers['accept-language'])
    : (LANGUAGES_OF_DOCUMENTS.find((language) => language === lang) ?? null);

const LANGUAGES_OF_DOCUMENTS = keysOf(LANGUAGES);

function unknownLanguage(): InvalidInput {
  const known = LANGUAGES_OF_DOCUMENTS.join(', ');
  return new InvalidInput(
    {
      fr: `\`lang\` demande une langue dans laquelle les documents n'existent pas\u00a0; écrire l'une de celles-ci\u00a0: ${known}`,
      en: `\`lang\` asks for a language that documents do not exist in; write one of these: ${known}`,
    },
    ['lang'],
  );
}

const STATUSES = [
  [Unauthenticated, 401],
  [Forbidden, 403],
  [NotFound, 404],
  [ServiceUnavailable, 503],
] as const;

const refuse = (reply: FastifyReply, error: ClausierError, language: Language): FastifyReply =>
  refused(reply, error).send({
    errors: [{ message: error.text[language], extensions: { code: error.code } }],
  });

/** Who opens a link reads a page. */
const refuseReader = (reply: FastifyReply, error: ClausierError, language: Language): FastifyReply =>
  refused(reply, error)
    .type('text/html; charset=utf-8')
    .header('content-security-policy', PAGE_POLICY)
    .send(refusalPage(capital(error.text[language]), language));

function refused(reply: FastifyReply, error: ClausierError): FastifyReply {
  if (error instanceof ServiceUnavailable) void reply.header('retry-after', error.retryAfterSeconds);
  return reply.status(STATUSES.find(([kind]) => error instanceof kind)?.[1] ?? 400);
}

const refusalPage = (message: string, language: Language): string =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Document</title><main><h1>Document</h1><p>${escapeHtml(message)}.</p></main></html>\n`;

const missingToken = (): Unauthenticated =>
  new Unauthenticated({
    fr: 'il faut un jeton : en-tête `authorization: Bearer <jeton>`',
    en: 'a token is needed: header `authorization: Bearer <token>`',
  });
