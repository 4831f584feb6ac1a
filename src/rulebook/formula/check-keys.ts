import type { Text } from '../../domain/text';
import type { CallTree, FormulaTree } from '../model/formula-tree';
import { isTableKeyKind, TABLE_KEYS } from '../model/table-key';
import type { TableKeyKind } from '../model/table-key';
import type { Typing } from './typing';
import type { StaticType } from './values/static-type';
import { kindName } from './values/static-type';

const isWhole = ({ kind, scale }: StaticType): boolean => kind === 'number' && scale === 0;
const isDay = ({ kind, literal }: StaticType): boolean =>
  kind === 'date' || (literal !== null && TABLE_KEYS.date.is(literal));

/** What may be sought in a table by its keys; a day is of its month. */
const FITS: Readonly<Record<TableKeyKind, (type: StaticType) => boolean>> = {
  text: (type) => type.kind === 'text' || type.kind === 'date' || isWhole(type),
  integer: isWhole,
  decimal: ({ kind, scale }) => kind === 'number' && scale !== null,
  month: (type) => isDay(type) || (type.literal !== null && TABLE_KEYS.month.is(type.literal)),
  date: isDay,
};

const WANTED: Readonly<Record<TableKeyKind, Text>> = {
  text: { fr: 'un texte ou une date', en: 'a text or a date' },
  integer: { fr: 'un nombre entier', en: 'an integer' },
  decimal: { fr: 'un nombre arrondi', en: 'a rounded number' },
  month: { fr: 'une date, ou un mois comme « 2027-02 »', en: 'a date, or a month such as "2027-02"' },
  date: { fr: 'une date', en: 'a date' },
};

/** The type of a key of the table that comes first, or of a table by steps; null when it is at fault. */
export function ofTable(
  checker: Typing,
  call: CallTree,
  as: 'tableKey' | 'steps',
  tree: FormulaTree,
  type: StaticType | null,
  table: StaticType | undefined,
): StaticType | null {
  if (!type) return null;
  const fits =
    as === 'steps' ? isByNumbers(checker, call, tree, type) : isKeyOf(checker, call, tree, type, table);
  return fits ? type : null;
}

/** Whether a value can be a key of a table: one of another kind would never be found in it. */
function isKeyOf(
  checker: Typing,
  { call }: CallTree,
  tree: FormulaTree,
  type: StaticType,
  table: StaticType | undefined,
): boolean {
  if (type.kind === 'any') return true;
  const key = table?.key ?? null;
  // Codes of a list are texts; of a table that does not say its keys, only that they are no yes, list or record.
  const kind = key !== null && isTableKeyKind(key) ? key : null;
  const fits = kind ? FITS[kind](type) : key === null ? FITS.text(type) : type.kind === 'text';
  if (fits) return true;
  const wants = kind ? WANTED[kind] : key === null ? WANTED.text : kindName('text');
  checker.note(tree.span, 'R060.kind', { call, wants, is: kindName(type.kind) });
  return false;
}

/** Whether the keys of a table are numbers: steps that start nowhere would never be reached. */
function isByNumbers(checker: Typing, { call }: CallTree, tree: FormulaTree, type: StaticType): boolean {
  if (type.key === null || type.key === 'integer' || type.key === 'decimal') return true;
  const wants = {
    fr: 'une table par paliers (`"key": "integer"` ou `"decimal"`)',
    en: 'a table by steps (`"key": "integer"` or `"decimal"`)',
  };
  checker.note(tree.span, 'R060.kind', {
    call,
    wants,
    is: { fr: `une table de clé \`${type.key}\``, en: `a table keyed by \`${type.key}\`` },
  });
  return false;
}
