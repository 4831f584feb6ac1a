import { ClausierError } from '../domain/errors';
import type { Trouble, Troubles } from '../domain/ports/troubles';

/** Troubles in the log, a line each: a pass says nothing again that the pass before it said. */
export function loggedTroubles(log: (line: string) => void): Troubles {
  let before: ReadonlySet<string> = new Set();
  return {
    tell: (troubles) => {
      const lines = new Set(troubles.map(lineOf));
      for (const line of lines) if (!before.has(line)) log(line);
      before = lines;
    },
  };
}

/** Rules that cannot decide are mended from their message; a fault of the program from where it happened. */
const lineOf = ({ reference, error }: Trouble): string =>
  error instanceof ClausierError
    ? `${reference} ${error.code}: ${error.message}`
    : `${reference} ${error.stack ?? error.message}`;
