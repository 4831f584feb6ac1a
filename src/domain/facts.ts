import type { ClosedList, ValueOf } from './closed-list';

/**
 * What a rule may look at: plain JSON, never a class instance. Integers (minutes, days, months, counts) are
 * safe integers; amounts and other decimals are decimal strings (`"90.00"`); dates are local ISO dates
 * (`"2027-02-10"`); instants are UTC ISO strings with milliseconds (`"2027-02-10T08:00:00.000Z"`).
 */
export type FactValue =
  string | number | boolean | null | readonly FactValue[] | { readonly [name: string]: FactValue };

/** The fields of one fact group declared in the vocabulary, such as `allowance` or `intervention`. */
export type FactGroup = Readonly<Record<string, FactValue>>;

/** Everything a decision was given to look at, group by group; it is stored with the decision. */
export type Facts = Readonly<Record<string, FactGroup>>;

/** The types a fact, a parameter, a quantity or an amount can be declared with. */
export const VALUE_TYPES = {
  integer: 'A whole number.',
  decimal: 'An exact decimal, written as text.',
  amount: 'An amount of money, written as text with two decimals.',
  boolean: 'True or false.',
  text: 'A text.',
  code: 'A code of a list.',
  date: 'A day of the contract.',
  instant: 'A point in time, in UTC.',
  list: 'Several values of one type.',
  table: 'Values by key.',
  record: 'Several fields, each declared with its own type.',
  events: 'Past events of the contract.',
} as const satisfies ClosedList;

export type ValueType = ValueOf<typeof VALUE_TYPES>;

/** Units that formulas check. */
export const UNITS = {
  EUR: 'Money.',
  'EUR/h': 'Money per hour.',
  'EUR/month': 'Money per month.',
  min: 'Minutes.',
  h: 'Hours.',
  d: 'Days.',
  month: 'Months.',
  year: 'Years.',
  '%': 'Parts of a hundred.',
  ratio: 'A plain factor.',
  count: 'A number of things.',
} as const satisfies ClosedList;

/** An ISO 4217 code. */
export type Currency = Uppercase<string>;

/** Money, and money for a time, in the currency of the contract: the list of units writes them in euros. */
export type MoneyUnit = Currency | `${Currency}/h` | `${Currency}/month`;

export type CountUnit = Exclude<ValueOf<typeof UNITS>, MoneyUnit> | '%';

export type Unit = CountUnit | MoneyUnit;
