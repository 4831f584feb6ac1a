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
export type ValueType =
  | 'integer'
  | 'decimal'
  | 'amount'
  | 'boolean'
  | 'text'
  | 'code'
  | 'date'
  | 'instant'
  | 'list'
  | 'table'
  | 'events';

/** Units that formulas check; `EUR` is money, `min` and `h` are time, the rest are counts. */
export type Unit =
  'EUR' | 'EUR/h' | 'EUR/month' | 'min' | 'h' | 'd' | 'month' | 'year' | '%' | 'ratio' | 'count';
