import { FactProblem, UnresolvedConflict } from '../../domain/errors';
import type { SuppliedFigure } from '../../domain/supplied-figure';
import type { LocalDate } from '../../domain/time';
import type { Binding } from '../deciding/binding';
import { figureShown } from '../deciding/figure-shown';

/** Every parameter that has a value for a contract on a day. */
export const parameterViews = (binding: Binding, day: LocalDate): readonly SuppliedFigure[] =>
  [...binding.parameterNames].sort().flatMap((name) => resolvedOrNone(binding, day, name) ?? []);

/** A contradiction shows where it is decided; a list of figures stays readable. */
function resolvedOrNone(binding: Binding, day: LocalDate, name: string): SuppliedFigure | null {
  try {
    return figureShown(binding.parameter(name, day));
  } catch (error) {
    if (error instanceof FactProblem || error instanceof UnresolvedConflict) return null;
    throw error;
  }
}
