import { ClausierError } from '../../domain/errors';

/** The database cannot be used as it is; the text says what to write or to run. */
export class DatabaseProblem extends ClausierError {
  readonly code = 'DATABASE_PROBLEM';
}
