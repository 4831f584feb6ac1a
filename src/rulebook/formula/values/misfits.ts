import type { FactValue } from '../../../domain/facts';
import { isDate } from '../../../domain/is-date';
import { isInstant } from '../../../domain/is-instant';
import { isList } from '../../../domain/is-list';
import { own } from '../../../domain/own';
import { VALUE_TYPE_WORDS } from '../../../domain/value-type-words';
import type { Given, MessageId } from '../../findings/catalogue';
import type { Remark } from '../../findings/finding';
import { remarkOf } from '../../findings/remark-of';
import { isTableKeyKind, TABLE_KEYS } from '../../model/table-key';
import type { TypeDeclaration } from '../../model/type-declaration';
import { compare, fromDecimal } from './rational';

/** What is wrong in a value that is not as it was declared: where, and a message of the catalogue. */
export interface Misfit {
  /** Names of fields and keys, places in lists from 0, outermost first. */
  readonly path: readonly string[];
  /** Whether it is the name itself that is wrong, where the path ends. */
  readonly ofName: boolean;
  readonly remark: Remark;
}

/** The codes that lists have where a value comes in; null where there is no such list. What was let in is not judged again. */
export interface Door {
  readonly codesOf: (list: string) => readonly string[] | null;
}

/** The one check of a value against its declaration, whichever way it comes in: all that is wrong, none when it fits. */
export const misfitsOf = (
  declaration: TypeDeclaration,
  value: FactValue,
  door: Door | null = null,
): readonly Misfit[] => (value === null && declaration.optional ? [] : misfits([], declaration, value, door));

type Path = readonly string[];

function misfits(
  path: Path,
  declaration: TypeDeclaration,
  value: FactValue,
  door: Door | null,
): readonly Misfit[] {
  const { type, of } = declaration;
  if (value === null || !IS[type](value)) return [notOfType(path, declaration, value)];
  if (isList(value))
    return of ? value.flatMap((one, at) => within([...path, String(at)], of, one, door)) : [];
  if (typeof value !== 'object')
    return [
      ...outOfBounds(path, declaration, value),
      ...(door ? refused(path, declaration, value, door) : []),
    ];
  return type === 'table'
    ? ofTable(path, declaration, value, door)
    : ofRecord(path, declaration, value, door);
}

/** An element, an entry or a field: missing only where it is declared that it may be. */
const within: typeof misfits = (path, declaration, value, door) =>
  value === null && declaration.optional ? [] : misfits(path, declaration, value, door);

type Members = Readonly<Record<string, FactValue>>;

function ofTable(
  path: Path,
  { key, of }: TypeDeclaration,
  entries: Members,
  door: Door | null,
): readonly Misfit[] {
  const known = (key !== null && door?.codesOf(key)) || null;
  return Object.entries(entries).flatMap(([name, value]) => {
    const at = [...path, name];
    const stranger = known && !known.includes(name);
    const form = door && key !== null && isTableKeyKind(key) ? TABLE_KEYS[key] : null;
    return [
      ...(form && !form.is(name) ? [misfit(at, 'R052.form', { word: name, wanted: form.written })] : []),
      ...(stranger ? [misfit(at, 'R052.key', { list: key ?? '', word: name, known })] : []),
      ...(of ? within(at, of, value, door) : []),
    ];
  });
}

function ofRecord(
  path: Path,
  { fields = {} }: TypeDeclaration,
  given: Members,
  door: Door | null,
): readonly Misfit[] {
  const known = Object.keys(fields);
  const strangers = Object.keys(given).filter((name) => !known.includes(name));
  const lacking = known.filter((name) => !fields[name]?.declaration.optional && !Object.hasOwn(given, name));
  return [
    ...strangers.map((name) => misfit([...path, name], 'R051.field', { word: name, known })),
    ...lacking.map((name) => misfit(path, 'R051.lacks', { field: name })),
    ...Object.entries(given).flatMap(([name, value]) => {
      const field = own(fields, name);
      return field ? within([...path, name], field.declaration, value, door) : [];
    }),
  ];
}

/** Beyond what was declared that it may be. */
function outOfBounds(
  path: Path,
  { min, max }: TypeDeclaration,
  value: string | number | boolean,
): readonly Misfit[] {
  const said = { value: String(value) };
  return [
    ...(min !== undefined && isBefore(said.value, min)
      ? [misfit(path, 'R051.below', { ...said, limit: min })]
      : []),
    ...(max !== undefined && isBefore(max, said.value)
      ? [misfit(path, 'R051.above', { ...said, limit: max })]
      : []),
  ];
}

/** Days come in the order of their texts, figures in that of numbers. */
function isBefore(one: string, other: string): boolean {
  const [figure, limit] = [fromDecimal(one), fromDecimal(other)];
  return figure && limit ? compare(figure, limit) < 0 : one < other;
}

function refused(
  path: Path,
  { type, codes }: TypeDeclaration,
  value: string | number | boolean,
  { codesOf }: Door,
): readonly Misfit[] {
  if (typeof value !== 'string') return [];
  if (type === 'amount' && (value.split('.')[1]?.length ?? 0) > 2)
    return [misfit(path, 'R051.decimals', { value })];
  const known = type === 'code' && codes !== null ? codesOf(codes) : null;
  if (!known || known.includes(value)) return [];
  return [misfit(path, 'R052.code', { list: codes ?? '', word: value, known })];
}

const notOfType = (path: Path, { type }: TypeDeclaration, value: FactValue): Misfit =>
  misfit(path, 'R051.value', { value: JSON.stringify(value), wanted: VALUE_TYPE_WORDS[type].written });

/** What is said of the name of a member rather than of its value. */
const OF_NAMES: readonly MessageId[] = ['R051.field', 'R052.key', 'R052.form'];

const misfit = <I extends MessageId>(path: Path, id: I, ...given: Given<I>): Misfit => ({
  path,
  ofName: OF_NAMES.includes(id),
  remark: remarkOf(id, ...given),
});

const DECIMAL = /^-?\d{1,15}(\.\d{1,12})?$/;

const isText = (value: FactValue): value is string => typeof value === 'string';
const isDecimal = (value: FactValue): boolean => isText(value) && DECIMAL.test(value);
const isMembers = (value: FactValue): boolean =>
  typeof value === 'object' && value !== null && !isList(value);

const IS: Readonly<Record<TypeDeclaration['type'], (value: FactValue) => boolean>> = {
  integer: (value) => Number.isSafeInteger(value),
  decimal: isDecimal,
  amount: isDecimal,
  boolean: (value) => typeof value === 'boolean',
  text: isText,
  code: isText,
  date: (value) => isText(value) && isDate(value),
  instant: (value) => isText(value) && isInstant(value),
  list: isList,
  events: isList,
  table: isMembers,
  record: isMembers,
};

/** Whether a value is as it was declared. */
export const matches = (declaration: TypeDeclaration, value: FactValue): boolean =>
  misfits([], declaration, value, null).length === 0;
