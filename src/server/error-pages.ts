import type { FastifyInstance } from 'fastify';
import { escapeHtml } from '../domain/format/escape-html';
import { ALL_ERROR_CODES, docUrlOf, meaningOf } from '../graphql/errors/error-meanings';
import { requestLanguage } from './request-language';

/** Explains each code of a mistake at the address that the mistake names. */
export function addErrorPages(app: FastifyInstance): void {
  for (const code of ALL_ERROR_CODES) {
    app.get(docUrlOf(code), (request, reply) => {
      const language = requestLanguage(request.headers['accept-language']);
      void reply
        .type('text/html; charset=utf-8')
        .header('content-language', language)
        .header('vary', 'accept-language')
        .header('cache-control', 'public, max-age=3600')
        .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
      const meaning = escapeHtml(meaningOf(code)[language]);
      return `<!doctype html><html lang="${language}"><title>${code}</title><h1>${code}</h1><p>${meaning}</p></html>\n`;
    });
  }
}
