import type { DriverError } from './driver-error';
import { driverError } from './driver-error';

/** A statement that the engine refused or could not run, as its driver told it, with the text of the statement. */
export class StatementFailed extends Error implements DriverError {
  readonly code: string;
  readonly errno: number;
  readonly sqlState: string;

  constructor(
    { code, errno, sqlState, message }: DriverError,
    readonly statement: string,
  ) {
    super(message);
    this.code = code;
    this.errno = errno;
    this.sqlState = sqlState;
  }
}

/** The failure of a statement; what is not the engine's stays as it is. */
export function statementFailure(error: unknown, statement: string): unknown {
  const told = driverError(error);
  return told ? new StatementFailed(told, statement) : error;
}
