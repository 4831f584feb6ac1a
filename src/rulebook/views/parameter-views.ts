import { FactProblem, UnresolvedConflict } from '../../domain/errors';
import type { ParameterView } from '../../domain/ports/rulebook';
import type { LocalDate } from '../../domain/time';
import type { BoundClause } from '../deciding/bind-documents';
import { resolveParameter } from '../deciding/resolve-parameter';
import type { Release } from '../model/release';

/** Every parameter that has a value for a contract on a day. */
export function parameterViews(
  release: Release,
  bound: readonly BoundClause[],
  day: LocalDate,
): readonly ParameterView[] {
  const names = new Set(bound.flatMap(({ clause }) => clause.parameters.map(({ name }) => name)));
  return [...names].sort().flatMap((name) => {
    const found = resolvedOrNone(release, bound, day, name);
    return found ? [found] : [];
  });
}

/** A contradiction shows where it is decided; a list of figures stays readable. */
function resolvedOrNone(
  release: Release,
  bound: readonly BoundClause[],
  day: LocalDate,
  name: string,
): ParameterView | null {
  try {
    const { parameter, value, source } = resolveParameter(bound, release.precedence, name, day);
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
