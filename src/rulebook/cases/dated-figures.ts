import type { FactValue } from '../../domain/facts';
import { isDate } from '../../domain/is-date';
import { isList } from '../../domain/is-list';
import type { DatedValue } from '../model/parameter-model';
import type { TypeDeclaration } from '../model/type-declaration';

/** The beginning of time, for a figure that a case tries at one value. */
const EVER = '0001-01-01';

/** The values a case tries a figure at: one from the beginning, or several by the day each begins on. */
export function datedFigures(value: FactValue, declaration: TypeDeclaration): readonly DatedValue[] {
  const days = byDay(value, declaration) ?? [[EVER, value] as const];
  return days.map(([from, one], index) => ({
    from,
    until: days[index + 1]?.[0] ?? null,
    value: one,
    reference: 'case',
  }));
}

/** The values by day, in order; null for one value. A table has names of its own, which may be days. */
export function byDay(
  value: FactValue,
  { type }: TypeDeclaration,
): readonly (readonly [DatedValue['from'], FactValue])[] | null {
  if (type === 'table' || typeof value !== 'object' || value === null || isList(value)) return null;
  const days = Object.entries(value).flatMap(([day, one]) => (isDate(day) ? [[day, one] as const] : []));
  if (days.length === 0 || days.length < Object.keys(value).length) return null;
  return days.sort(([one], [other]) => (one < other ? -1 : 1));
}
