import { ClausierError, Forbidden, Unauthenticated } from '../domain/errors';
import type { Language } from '../domain/text';
import type { UserError } from './types/user-error.type';

/** Runs an operation; a mistake of the caller becomes `userErrors`, who may not ask at all is an error of the request. */
export async function answer(
  language: Language,
  work: () => Promise<object>,
): Promise<object & { userErrors: UserError[] }> {
  try {
    return { ...(await work()), userErrors: [] };
  } catch (error) {
    if (!(error instanceof ClausierError) || error instanceof Unauthenticated || error instanceof Forbidden)
      throw error;
    return { userErrors: [{ code: error.code, message: error.text[language], path: [...error.path] }] };
  }
}
