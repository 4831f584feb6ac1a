import { QueryFailedError } from 'typeorm';

/** What the drivers tell of a failure. */
export interface DriverError {
  readonly code: string;
  readonly errno: number;
  readonly sqlState: string;
  readonly message: string;
}

/** The failure as the driver told it; null for an error that is not the database's. */
export function driverError(error: unknown): DriverError | null {
  const told: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (typeof told !== 'object' || told === null || !('code' in told)) return null;
  const { code, errno, sqlState, message } = told as Partial<Record<keyof DriverError, unknown>>;
  return {
    code: typeof code === 'string' ? code : '',
    errno: typeof errno === 'number' ? errno : 0,
    sqlState: typeof sqlState === 'string' ? sqlState : '',
    message: typeof message === 'string' ? message : '',
  };
}

/** Lock wait, deadlock, record changed since last read, certification failure or node out of its cluster, statement killed. */
const LOST = new Set([1205, 1213, 1020, 1047, 1317]);

/** The connection or the server went away. */
const AWAY = new Set([
  'PROTOCOL_CONNECTION_LOST',
  'ECONNRESET',
  'EPIPE',
  'ER_SERVER_SHUTDOWN',
  'ER_CONNECTION_KILLED',
]);

/** The engine gave the transaction up because of another one. */
export const isLostToAnother = ({ errno, sqlState, code }: DriverError): boolean =>
  LOST.has(errno) || sqlState === '40001' || code === 'SQLITE_BUSY_SNAPSHOT';

export const isConnectionLost = ({ code }: DriverError): boolean => AWAY.has(code);

/** Another process writes to the file. */
export const isBusy = ({ code }: DriverError): boolean => code === 'SQLITE_BUSY';

const SQLITE_DUPLICATE = /^UNIQUE constraint failed: (.+)$/;
const SERVER_DUPLICATE = /for key '(?:[^']*\.)?([^'.]+)'$/;

/** The columns (`accountId, seq`) or the index of a duplicate value; null for another failure. */
export function duplicateOf({ code, errno, message }: DriverError): string | null {
  if (errno === 1062) return SERVER_DUPLICATE.exec(message)?.[1] ?? '';
  if (code !== 'SQLITE_CONSTRAINT_UNIQUE' && code !== 'SQLITE_CONSTRAINT_PRIMARYKEY') return null;
  const columns = SQLITE_DUPLICATE.exec(message)?.[1] ?? '';
  return columns
    .split(', ')
    .map((column) => column.slice(column.indexOf('.') + 1))
    .join(', ');
}
