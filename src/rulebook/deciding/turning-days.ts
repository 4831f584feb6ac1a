import type { LocalDate } from '../../domain/time';
import type { DocumentModel } from '../model/document-model';
import type { Release } from '../model/release';

/**
 * The days on which what binds may change: a text, a clause or a value begins or ends. Between two of them every day
 * binds the same, so that what was found for one serves all.
 */
export class TurningDays {
  private readonly days: readonly LocalDate[];

  constructor({ documents, amendments }: Release) {
    this.days = [...new Set([...documents, ...amendments].flatMap(daysOf))].sort();
  }

  /** How many of them are over or begin on a day. */
  before(day: LocalDate): number {
    let [low, high] = [0, this.days.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (day < (this.days[middle] ?? '')) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

interface Dated {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

function daysOf({ inForceFrom, inForceUntil, clauses }: DocumentModel): readonly LocalDate[] {
  const values = clauses.flatMap(({ parameters }) => parameters.flatMap((parameter) => parameter.values));
  const dated: readonly Dated[] = [{ from: inForceFrom, until: inForceUntil }, ...clauses, ...values];
  return dated.flatMap(({ from, until }) => (until === null ? [from] : [from, until]));
}
