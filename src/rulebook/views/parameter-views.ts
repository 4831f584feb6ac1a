import { FactProblem, UnresolvedConflict } from '../../domain/errors';
import type { ParameterView } from '../../domain/ports/rulebook';
import type { LocalDate } from '../../domain/time';
import type { Binding } from '../deciding/binding';

/** Every parameter that has a value for a contract on a day. */
export const parameterViews = (binding: Binding, day: LocalDate): readonly ParameterView[] =>
  [...binding.parameterNames].sort().flatMap((name) => resolvedOrNone(binding, day, name) ?? []);

/** A contradiction shows where it is decided; a list of figures stays readable. */
function resolvedOrNone(binding: Binding, day: LocalDate, name: string): ParameterView | null {
  try {
    const { parameter, value, source } = binding.parameter(name, day);
    return {
      name,
      label: parameter.label,
      type: parameter.declaration.type,
      unit: parameter.declaration.unit,
      value: value.value,
      document: source.document.id,
      edition: source.document.edition,
      article: source.clause.article,
      since: value.from,
      reference: value.reference,
      sample: parameter.sample || source.document.sample,
    };
  } catch (error) {
    if (error instanceof FactProblem || error instanceof UnresolvedConflict) return null;
    throw error;
  }
}
