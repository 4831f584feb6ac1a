import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import { ClausierError } from '../domain/errors';

const MASKED = 'INTERNAL_SERVER_ERROR';

/** A mistake of the caller in both languages with the field at fault; anything unexpected masked, with an id to look up. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: (error: unknown) => string,
): GraphQLFormattedError {
  const cause = error instanceof GraphQLError ? error.originalError : error;
  const place = {
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
  };
  if (cause instanceof ClausierError) {
    return {
      message: cause.text.fr,
      ...place,
      extensions: { code: cause.code, field: cause.path, text: cause.text },
    };
  }
  const code = formatted.extensions?.['code'];
  if (code !== MASKED) return { message: formatted.message, ...place, extensions: { code } };
  const errorId = report(cause);
  const text = {
    fr: `une erreur inattendue est survenue (${errorId})`,
    en: `an unexpected error happened (${errorId})`,
  };
  return { message: text.fr, ...place, extensions: { code: 'INTERNAL_ERROR', errorId, text } };
}
