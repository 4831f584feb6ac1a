import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import { ClausierError, ServiceUnavailable } from '../../domain/errors';
import type { Text } from '../../domain/text';
import { textIn } from './text-in';

const MASKED = 'INTERNAL_SERVER_ERROR';

/** What the libraries say in English only, by their code: the reason stays as they give it. */
const FRENCH: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'la requête ne se lit pas',
  GRAPHQL_VALIDATION_FAILED: 'la requête ne suit pas le schéma',
  OPERATION_RESOLUTION_FAILURE: "l'opération à exécuter n'est pas désignée",
  BAD_USER_INPUT: 'une valeur ne convient pas',
  BAD_REQUEST: "cette requête HTTP n'est pas acceptée",
};

/** A mistake of the caller in both languages with the field at fault (`localizeErrors` keeps what this caller may read); anything unexpected masked, with an id to look up. */
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
    if (cause instanceof ServiceUnavailable) report(cause);
    return { message: cause.text.fr, ...place, extensions: extensionsOf(cause) };
  }
  const code = formatted.extensions?.['code'];
  if (typeof code === 'string' && code !== MASKED) {
    const text = textOf(code, formatted);
    return { message: text.fr, ...place, extensions: { code, text } };
  }
  const errorId = report(cause ?? error);
  const text = {
    fr: `une erreur inattendue est survenue (${errorId})`,
    en: `an unexpected error happened (${errorId})`,
  };
  return { message: text.fr, ...place, extensions: { code: 'INTERNAL_ERROR', errorId, text } };
}

/** What a program reads of an error: whether asking again later may do, and whether it may have been done. */
export const extensionsOf = (error: ClausierError): Record<string, unknown> => ({
  code: error.code,
  field: error.path,
  text: error.text,
  forStaff: error.forStaff,
  ...(error instanceof ServiceUnavailable && {
    retryable: true,
    retryAfter: error.retryAfterSeconds,
    maybeDone: error.maybeDone,
  }),
});

function textOf(code: string, { message, extensions }: GraphQLFormattedError): Text {
  const own = textIn(extensions?.['text']);
  const french = FRENCH[code];
  return own ?? { fr: french ? `${french} : ${message}` : message, en: message };
}
