import type { Zone } from '../../../domain/zone';
import type { CalendarModel } from '../../model/calendar-model';
import type { FormulaTree } from '../../model/formula-tree';
import type { TypeDeclaration } from '../../model/type-declaration';
import type { Rational } from '../values/rational';
import type { Dimension, Kind, StaticType } from '../values/static-type';
import { kindName, staticType } from '../values/static-type';
import type { Value, ValueRecord } from '../values/value';
import { cannot, isList, isNumber, isRecord } from '../values/value';
import { wordOf } from './word-of';
import { isDate } from '../../../domain/is-date';
import { plainDay } from '../../../domain/plain-day';
import { isInstant } from '../../../domain/is-instant';
import type { Instant, LocalDate } from '../../../domain/time';

/** What an argument may be. */
export type Takes =
  | { readonly kind: 'value'; readonly of: Kind; readonly unit?: Dimension }
  /** Of a type, a unit and a list of codes. */
  | { readonly kind: 'declared'; readonly of: Kind; readonly as: TypeDeclaration }
  /** Computed once for each element of the first argument, with `item`. */
  | { readonly kind: 'eachItem'; readonly of: Kind }
  /** What the first argument, a table, is keyed by. */
  | { readonly kind: 'tableKey'; readonly of: Kind }
  /** A table whose keys are numbers. */
  | { readonly kind: 'steps'; readonly of: Kind }
  /** One of these words, bare or in quotes. */
  | { readonly kind: 'word'; readonly words: readonly string[] }
  /** The name of a calendar. */
  | { readonly kind: 'calendar' };

/** Whether an argument has to be there: `nullable` may be without a value, `rest` takes all that follow. */
export type Presence = 'required' | 'optional' | 'nullable' | 'rest';

/** What is declared of an argument. */
export interface Declared {
  /** How the words of the operation name it, and the formula where it is given by name. */
  readonly name: string;
  /** How the guide shows it. */
  readonly label: string;
  /** Given by name, as in `anchor: subscription.effectiveDate`. */
  readonly keyed: boolean;
  readonly takes: Takes;
  readonly presence: Presence;
  /** Computed only if the operation asks for it. */
  readonly lazy: boolean;
  /** Computed with the texts of another day, which is the second argument. */
  readonly reading?: Reading;
}

/** How the contract is read on another day: as it binds on that day, or as if it were agreed on it. */
export type Reading = 'in-force' | 'as-agreed';

/** What an operation may look up while it computes. */
export interface Computing {
  /** Whose clocks turn instants into days. */
  readonly zone: Zone;
}

/** What computes the arguments of a call. */
export interface Evaluation extends Computing {
  value(tree: FormulaTree): Value;
  /** The same with an element in hand. */
  within(item: Value): Evaluation;
  /** The same with the texts of another day. */
  on(day: LocalDate, reading: Reading): Evaluation;
  /** Whether a part can be read at all: not a fact of a group that the question does not have. */
  knows(tree: FormulaTree): boolean;
  calendar(name: string): CalendarModel;
}

/** An argument whose evaluation receives `T`, and whose result is typed from `S`. */
export interface Parameter<T, S> extends Declared {
  readonly receive: (written: readonly FormulaTree[], evaluation: Evaluation, call: string) => T;
  readonly typed: (found: readonly StaticType[]) => S;
}

const ANY = staticType('any');

const declared = (name: string, label: string, takes: Takes): Declared => ({
  name,
  label,
  takes,
  keyed: false,
  presence: 'required',
  lazy: false,
});

type Read<T> = (value: Value, computing: Computing) => T | null;

const parameter =
  <T>(of: Kind, read: Read<T>) =>
  (name: string, label: string): Parameter<T, StaticType> => ({
    ...declared(name, label, { kind: 'value', of }),
    receive: ([tree], evaluation, call) => received(of, read, tree, evaluation, call),
    typed: ([type]) => type ?? ANY,
  });

/** The checker refuses what may be null or of another kind; facts that it did not see are refused here. */
function received<T>(
  of: Kind,
  read: Read<T>,
  tree: FormulaTree | undefined,
  evaluation: Evaluation,
  call: string,
): T {
  const value = tree ? evaluation.value(tree) : null;
  if (value === null)
    throw cannot(
      `« ${call} » porte sur une valeur qui n'est pas renseignée ; écrire default(valeur, autre)`,
      `"${call}" is applied to a value that is not known; write default(value, other)`,
    );
  const found = read(value, evaluation);
  if (found !== null) return found;
  const wants = kindName(of);
  throw cannot(`« ${call} » attend ${wants.fr}`, `"${call}" takes ${wants.en}`);
}

const asText: Read<string> = (value) => (typeof value === 'string' ? value : null);

/** The local day of a date or an instant. */
const asDay: Read<Temporal.PlainDate> = (value, { zone }) => {
  if (typeof value !== 'string') return null;
  return isDate(value)
    ? plainDay(value)
    : Temporal.PlainDate.from(isInstant(value) ? zone.dayOf(value) : value);
};

const asInstant: Read<Instant> = (value) => (typeof value === 'string' && isInstant(value) ? value : null);

const asList: Read<readonly Value[]> = (value) => (isList(value) ? value : null);
const asRecord: Read<ValueRecord> = (value) => (isRecord(value) ? value : null);
const asNumber: Read<Rational> = (value) => (isNumber(value) ? value : null);

/** An exact number. */
export const number = parameter('number', asNumber);
/** An exact number of a unit, such as minutes; a bare figure is of it. */
export const counted = (name: string, label: string, unit: Dimension): Parameter<Rational, StaticType> => ({
  ...number(name, label),
  takes: { kind: 'value', of: 'number', unit },
});
/** A text or a code. */
export const text = parameter('text', asText);
/** A day; an instant is taken on its local day. */
export const date = parameter('date', asDay);
/** An instant, in UTC. */
export const instant = parameter('instant', asInstant);
/** A list; events are one too. */
export const list = parameter('list', asList);
/** A table. */
export const table = parameter('table', asRecord);
/** A table by steps: each key is the number where one starts. */
export const steps = (name: string, label: string): Parameter<ValueRecord, StaticType> => ({
  ...table(name, label),
  takes: { kind: 'steps', of: 'table' },
});
/** What happened, in order. */
export const events = parameter('events', asList);
/** Any value there is. */
export const any = parameter('any', (value: Value) => value);
/** A key of the table that is the first argument. */
export const tableKey = (name: string, label: string): Parameter<Value, StaticType> => ({
  ...any(name, label),
  takes: { kind: 'tableKey', of: 'any' },
});
/** A yes or no; what is not known is no. */
export const truth = (name: string, label: string): Parameter<boolean, StaticType> => ({
  ...declared(name, label, { kind: 'value', of: 'boolean' }),
  receive: ([tree], evaluation) => tree !== undefined && evaluation.value(tree) === true,
  typed: ([type]) => type ?? ANY,
});

/** Any value, or none. */
export const maybe = (name: string, label: string): Parameter<Value, StaticType> => ({
  ...declared(name, label, { kind: 'value', of: 'any' }),
  presence: 'nullable',
  receive: ([tree], evaluation) => (tree ? evaluation.value(tree) : null),
  typed: ([type]) => type ?? ANY,
});

/** A value that may be compared with none: two values that are both missing are not the same. */
export const comparable = (name: string, label: string): Parameter<Comparable, StaticType> => ({
  ...maybe(name, label),
  receive: ([tree], evaluation) => ({
    value: tree ? evaluation.value(tree) : null,
    isNone: tree?.kind === 'null',
  }),
});

/** A value, and whether it is « no value » as it is written. */
export interface Comparable {
  readonly value: Value;
  readonly isNone: boolean;
}

/** Any value, or none: a fact of an object that the question is not about is none. */
export const sought = (name: string, label: string): Parameter<Value, StaticType> => ({
  ...maybe(name, label),
  receive: ([tree], evaluation) => (tree && evaluation.knows(tree) ? evaluation.value(tree) : null),
});

/** May be left out. */
export const optional = <T, S>(of: Parameter<T, S>): Parameter<T | undefined, S | null> => ({
  ...of,
  presence: 'optional',
  receive: (written, evaluation, call) =>
    written.length === 0 ? undefined : of.receive(written, evaluation, call),
  typed: (found) => (found.length === 0 ? null : of.typed(found)),
});

/** All that follow. */
export const rest = <T, S>(of: Parameter<T, S>): Parameter<readonly T[], readonly S[]> => ({
  ...of,
  presence: 'rest',
  receive: (written, evaluation, call) => written.map((tree) => of.receive([tree], evaluation, call)),
  typed: (found) => found.map((type) => of.typed([type])),
});

/** Given by name. */
export const keyed = <T, S>(of: Parameter<T, S>): Parameter<T, S> => ({ ...of, keyed: true });

/** Computed when the operation asks for it, or never. */
export const lazy = <T, S>(of: Parameter<T, S>): Parameter<() => T, S> => ({
  ...of,
  lazy: true,
  receive: (written, evaluation, call) => () => of.receive(written, evaluation, call),
});

/** Computed with the texts of another day. */
export const onAnotherDay = <T, S>(
  of: Parameter<T, S>,
  reading: Reading,
): Parameter<(day: LocalDate) => T, S> => ({
  ...of,
  lazy: true,
  reading,
  receive: (written, evaluation, call) => (day) => of.receive(written, evaluation.on(day, reading), call),
});

/** Computed for each element of the first argument. */
export const eachItem = <T, S>(of: Parameter<T, S>): Parameter<(item: Value) => T, S> => ({
  ...of,
  takes: { kind: 'eachItem', of: of.takes.kind === 'value' ? of.takes.of : 'any' },
  receive: (written, evaluation, call) => (item) => of.receive(written, evaluation.within(item), call),
});

/** One of a few words. */
export const choice = <W extends string>(
  name: string,
  label: string,
  ...words: readonly W[]
): Parameter<W, StaticType> => ({
  ...declared(name, label, { kind: 'word', words }),
  receive: ([tree], _, call) => {
    const written = tree && wordOf(tree);
    const found = words.find((one) => one === written);
    if (found !== undefined) return found;
    throw cannot(`« ${call} » attend ${words.join(', ')}`, `"${call}" takes ${words.join(', ')}`);
  },
  typed: ([type]) => type ?? ANY,
});

/** A calendar by its name. */
export const calendar = (name = 'calendar', label = 'calendrier'): Parameter<CalendarModel, StaticType> => ({
  ...declared(name, label, { kind: 'calendar' }),
  receive: (written, evaluation, call) =>
    evaluation.calendar(text(name, label).receive(written, evaluation, call)),
  typed: ([type]) => type ?? ANY,
});
