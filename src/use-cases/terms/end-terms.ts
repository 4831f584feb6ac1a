import type { Term, TermStatus } from '../../domain/contract/term';
import type { LocalDate } from '../../domain/time';

/** How a term ends on a day: at its due date if that has come, else before it, as it is said. */
export const ended =
  (on: LocalDate, before: Extract<TermStatus, 'ENDED' | 'CUT_SHORT'>) =>
  ({ dueDate, endedOn }: Term): Pick<Term, 'status' | 'endedOn'> | null => {
    if (endedOn !== null) return null;
    return dueDate <= on ? { status: 'ENDED', endedOn: dueDate } : { status: before, endedOn: on };
  };
