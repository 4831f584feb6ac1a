import { own } from '../../domain/own';
import type { LocalDate } from '../../domain/time';
import type { Zone } from '../../domain/zone';
import { inForce } from '../deciding/bind-documents';
import { compareDecimals } from '../deciding/operators/compare-decimals';
import { plain } from '../deciding/value-of';
import { checkFormula } from '../formula/check-formula';
import type { FormulaEnv } from '../formula/evaluate-formula';
import { evaluateTo } from '../formula/evaluate-formula';
import type { FormulaScope } from '../formula/formula-scope';
import { NO_CALLABLES } from '../formula/formula-scope';
import { namesIn } from '../model/names-in';
import type { Bounds, DatedValue, Limit, ParameterModel } from '../model/parameter-model';
import type { TypeDeclaration } from '../model/type-declaration';
import type { Cursor } from '../reading/cursor';
import type { Folder } from '../reading/read-folder';
import type { ReadParameter } from '../reading/read-parameter';
import type { Names } from './names';

/** Every value of a figure is within its legal limits, as they stand on each day the value holds. */
export function checkBounds(folder: Folder, names: Names): void {
  const parameters = folder.documents.flatMap(({ clauses }) =>
    clauses.flatMap((clause) => clause.parameters),
  );
  const figures = new Map<string, ParameterModel>();
  const bounded = new Map<string, Bounds>();
  for (const parameter of parameters) {
    const { name } = parameter.model;
    if (!figures.has(name)) figures.set(name, parameter.model);
    const bounds = boundsOf(parameter, folder, names);
    if (bounds && !bounded.has(name)) bounded.set(name, bounds);
  }
  for (const { model, values } of parameters) {
    const bounds = bounded.get(model.name);
    if (!bounds) continue;
    for (const { at, model: value } of values)
      for (const [limit, way] of [
        [bounds.min, -1],
        [bounds.max, 1],
      ] as const)
        if (limit) {
          const stands = (day: LocalDate): string | null => standing(limit, day, figures, folder.frame.zone);
          checkLimit(at, model, { stands, way, source: bounds.source }, daysOf(value, model, limit, figures));
        }
  }
}

/** The limits of a figure, its own or those of the law that it names; null where they cannot be read. */
function boundsOf(
  { model, bounds, boundsAt }: ReadParameter,
  { vocabulary }: Folder,
  names: Names,
): Bounds | null {
  if (bounds === null || !boundsAt) return null;
  const found = typeof bounds === 'string' ? own(vocabulary.legalBounds, bounds)?.bounds : bounds;
  if (!found) {
    const word = typeof bounds === 'string' ? bounds : '';
    boundsAt.report('R023.bounds', { word, known: Object.keys(vocabulary.legalBounds) });
    return null;
  }
  const limits = [found.min, found.max].map((limit) => isSound(limit, model, boundsAt, names));
  return limits.includes(false) ? null : found;
}

function isSound(limit: Limit | null, { declaration }: ParameterModel, at: Cursor, names: Names): boolean {
  if (limit?.kind !== 'formula') return true;
  const scope: FormulaScope = {
    declarationOf: (name) => (name[0] === 'param' ? names.declarationOf(name) : null),
    suggestionsFor: names.suggestionsFor,
    calendars: [],
    item: null,
    ...NO_CALLABLES,
  };
  const { issues } = checkFormula(limit.tree, scope, valueOf(declaration));
  for (const { span: _, ...remark } of issues) at.noteAt({ start: 0, end: at.node.length }, remark);
  return issues.length === 0;
}

/** What each entry of a table is. */
const valueOf = (declaration: TypeDeclaration): TypeDeclaration =>
  declaration.of ? valueOf(declaration.of) : declaration;

/** The days on which a limit may change while a value holds, its first among them. */
function daysOf(
  { from, until }: DatedValue,
  { values }: ParameterModel,
  limit: Limit,
  figures: ReadonlyMap<string, ParameterModel>,
): readonly LocalDate[] {
  if (limit.kind === 'decimal') return [from];
  const next = values.find((other) => other.from > from)?.from ?? null;
  const end = until ?? next;
  const turning = namesIn(limit.tree).flatMap(([, name = '']) => figures.get(name)?.values ?? []);
  const later = turning.map((value) => value.from).filter((day) => day > from && (end === null || day < end));
  return [...new Set([from, ...later])].sort();
}

/** One limit, which way it goes, and the text it comes from. */
interface Limited {
  readonly stands: (day: LocalDate) => string | null;
  readonly way: -1 | 1;
  readonly source: string;
}

function checkLimit(at: Cursor, figure: ParameterModel, limited: Limited, days: readonly LocalDate[]): void {
  if (at.node.type === 'object') {
    for (const [, member] of at.members()) checkLimit(member, figure, limited, days);
    return;
  }
  for (const day of days) {
    const stands = limited.stands(day);
    if (stands === null || (compareDecimals(at.value, stands) ?? 0) * limited.way <= 0) continue;
    const { label, name } = figure;
    const said = {
      figure: label,
      name,
      value: JSON.stringify(at.value),
      source: limited.source,
      limit: stands,
      day,
    };
    at.report(limited.way < 0 ? 'R053.below' : 'R053.above', said);
    return;
  }
}

/** A limit on a day; null where a figure it is made of has no value then. */
function standing(
  limit: Limit,
  day: LocalDate,
  figures: ReadonlyMap<string, ParameterModel>,
  zone: Zone,
): string | null {
  if (limit.kind === 'decimal') return limit.decimal;
  const valueFor = (name: readonly string[]): DatedValue | undefined =>
    figures.get(name[1] ?? '')?.values.findLast(({ from, until }) => inForce(from, until, day));
  if (namesIn(limit.tree).some((name) => name[0] === 'param' && !valueFor(name))) return null;
  const unread = (): never => {
    throw new TypeError('a limit reads figures alone');
  };
  const env: FormulaEnv = {
    lookup: (name) => ({
      value: valueFor(name)?.value ?? null,
      declaration: figures.get(name[1] ?? '')?.declaration ?? plain('decimal'),
    }),
    has: () => true,
    calendar: unread,
    callable: () => undefined,
    zone,
    on: unread,
  };
  const found = evaluateTo(limit.tree, env, plain('decimal'));
  return typeof found === 'string' ? found : null;
}
