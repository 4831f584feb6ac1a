import type { FactValue } from '../../domain/facts';
import type { CodeLabel } from '../../domain/ports/rulebook';
import type { Text } from '../../domain/text';
import type { TypeDeclaration } from '../model/type-declaration';
import type { Bounds, DatedValue, ParameterModel } from '../model/parameter-model';
import type { Cursor } from './cursor';
import { isDate } from '../../domain/is-date';
import { readBounds } from './read-bounds';
import { DECLARATION_KEYS, readDeclaration } from './read-declaration';
import { readCodes } from './read-vocabulary';
import { UNREADABLE_DAY } from './unreadable-day';

/** A parameter with the places of its values, for the checks that know the lists. */
export interface ReadParameter {
  readonly model: ParameterModel;
  readonly at: Cursor;
  readonly values: readonly { readonly model: DatedValue; readonly at: Cursor }[];
  /** Its limits, or the name of limits of the vocabulary. */
  readonly bounds: Bounds | string | null;
  readonly boundsAt: Cursor | null;
}

const KEYS = [
  'label',
  'type',
  'unit',
  'codes',
  'of',
  'key',
  'optional',
  'fields',
  'resolvedAt',
  'excerpt',
  'sample',
  'bounds',
  'values',
] as const;

/** Reads a figure, list or table that a lawyer may change. */
export function readParameter(at: Cursor): ReadParameter {
  const members = at.fields(KEYS, ['label', 'type', 'values']);
  const listed = members.type?.value === 'codes';
  const labels: CodeLabel[] = [];
  const title = members.label?.text() ?? { fr: at.name, en: at.name };
  const values = (members.values?.members() ?? []).map(([from, value]) =>
    readValue(from, value, title, listed, labels),
  );
  const models = sorted(
    values.map(({ model }) => model),
    title,
    members.values,
  );
  const model: ParameterModel = {
    name: at.name,
    label: title,
    declaration: listed ? listOf(at.name) : readDeclaration(pick(members)),
    resolvedAt:
      members.resolvedAt?.oneOf(['edition', 'event'], { fr: 'la date de lecture', en: 'resolution' }) ??
      'edition',
    excerpt: members.excerpt?.string() ?? null,
    sample: members.sample?.boolean() ?? false,
    values: models,
    codeLabels: labels,
    location: at.location,
  };
  if (members.values && models.length === 0) members.values.report('R050.noValue', { name: at.name });
  return {
    model,
    at,
    values,
    bounds: members.bounds ? readBoundsOrName(members.bounds) : null,
    boundsAt: members.bounds ?? null,
  };
}

const pick = (
  members: Partial<Record<string, Cursor>>,
): Partial<Record<(typeof DECLARATION_KEYS)[number], Cursor>> =>
  Object.fromEntries(DECLARATION_KEYS.flatMap((key) => (members[key] ? [[key, members[key]]] : [])));

/** A parameter of type `codes` declares a list of its own name. */
const listOf = (name: string): TypeDeclaration => ({
  type: 'list',
  unit: null,
  codes: name,
  of: { type: 'code', unit: null, codes: name, of: null, key: null, optional: false },
  key: null,
  optional: false,
});

function readValue(
  from: string,
  at: Cursor,
  title: Text,
  listed: boolean,
  labels: CodeLabel[],
): { model: DatedValue; at: Cursor } {
  const day = isDate(from) ? from : UNREADABLE_DAY;
  if (day !== from) at.reportKey('R050.date', { date: from });
  const { value, until, reference } = at.fields(['value', 'until', 'reference'], ['value', 'reference']);
  const end = until?.date() ?? null;
  if (end !== null && end <= day) until?.report('R050.reversed', { title, from: day, until: end });
  const model = {
    from: day,
    until: end,
    value: readStored(value, listed, labels),
    reference: reference?.string() ?? '',
  };
  return { model, at: value ?? at };
}

function readStored(value: Cursor | undefined, listed: boolean, labels: CodeLabel[]): FactValue {
  if (!value) return null;
  if (!listed) return value.value;
  const codes = readCodes(value);
  labels.push(...codes.filter(({ code }) => !labels.some((known) => known.code === code)));
  return codes.map(({ code }) => code);
}

/** In the order of dates; one that runs into the next is two values for one period. */
function sorted(values: readonly DatedValue[], title: Text, at: Cursor | undefined): readonly DatedValue[] {
  const inOrder = [...values].sort((one, other) => (one.from < other.from ? -1 : 1));
  inOrder.forEach((value, index) => {
    const next = inOrder[index + 1];
    if (next && value.until !== null && value.until > next.from) {
      at?.reportOpening('R050.overlap', { title, from: value.from, until: value.until, next: next.from });
    }
  });
  return inOrder;
}

const readBoundsOrName = (at: Cursor): Bounds | string =>
  at.node.type === 'string' ? at.written : readBounds(at);
