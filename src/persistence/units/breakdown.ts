import { ClausierError, ServiceUnavailable } from '../../domain/errors';
import type { DriverError } from '../sql/driver-error';
import { driverError } from '../sql/driver-error';

/** Failures of a statement of ours, by the class of their SQLSTATE or the start of the code: no breakdown of the engine. */
const OF_A_STATEMENT = ['21', '22', '23', '42'];
const OF_A_STATEMENT_IN_A_FILE = /^SQLITE_(CONSTRAINT|ERROR|MISMATCH|RANGE|TOOBIG|MISUSE)/;

/** What the system says of a connection. */
const OF_A_CONNECTION =
  /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|PROTOCOL_|ER_CONNECTION_KILLED|ER_SERVER_SHUTDOWN)/;

/** The service cannot answer because its database does not; null for any other failure. */
export function breakdownOf(error: unknown): ServiceUnavailable | null {
  if (error instanceof ClausierError) return null;
  const told = driverError(error);
  return told && isBreakdown(told) ? unavailable(`database: ${told.code}`) : null;
}

/** A unit whose commit got no answer may have been kept, so it must not run again by itself. */
export const outcomeUnknown = ({ code }: DriverError): ServiceUnavailable =>
  new ServiceUnavailable(
    {
      fr: 'La connexion à la base a été perdue pendant l’enregistrement : redemander avec la même clé d’idempotence, ou relire avant de recommencer.',
      en: 'The connection to the database was lost while committing: ask again with the same idempotency key, or read again before retrying.',
    },
    `database: ${code} while committing`,
    true,
  );

function isBreakdown({ code, sqlState }: DriverError): boolean {
  if (code.startsWith('SQLITE_')) return !OF_A_STATEMENT_IN_A_FILE.test(code);
  if (OF_A_CONNECTION.test(code)) return true;
  return sqlState !== '' && !OF_A_STATEMENT.includes(sqlState.slice(0, 2));
}

const unavailable = (reason: string): ServiceUnavailable =>
  new ServiceUnavailable(
    {
      fr: 'Le service ne peut pas répondre pour le moment : rien n’a été fait, redemander dans quelques instants.',
      en: 'The service cannot answer at the moment: nothing was done, ask again in a few moments.',
    },
    reason,
  );
