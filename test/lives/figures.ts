import type { Day } from './calendar';

export const LEVELS = ['N1', 'N2', 'N3', 'N4'] as const;
export type Level = (typeof LEVELS)[number];

type Dated<T> = Readonly<Record<Day, T>>;

/** The figures of the offer, each from the day it is in force; money in cents. */
export interface Figures {
  readonly price: Dated<Readonly<Record<Level, number>>>;
  readonly minutes: Dated<Readonly<Record<Level, number>>>;
  readonly rate: Dated<number>;
}

const PRICE = { N1: 4900, N2: 9900, N3: 17900, N4: 29900 };
const MINUTES = { N1: 0, N2: 60, N3: 120, N4: 240 };

/** The figures as shipped. */
export const SHIPPED: Figures = {
  price: { '2024-01-01': PRICE },
  minutes: { '2024-01-01': MINUTES },
  rate: { '2024-01-01': 9000 },
};

/** The same, with figures that change in the years of a life. */
export const MOVING: Figures = {
  price: {
    ...SHIPPED.price,
    '2027-07-01': { N1: 5210, N2: 10437, N3: 17900, N4: 31005 },
    '2028-02-29': { N1: 4990, N2: 9999, N3: 18333, N4: 29900 },
  },
  minutes: {
    ...SHIPPED.minutes,
    '2027-07-01': { N1: 0, N2: 45, N3: 150, N4: 240 },
    '2028-06-15': { N1: 10, N2: 75, N3: 130, N4: 300 },
  },
  rate: { ...SHIPPED.rate, '2027-05-15': 9550, '2028-03-01': 10001 },
};

/** The figure in force on a day. */
export function figureOn<T>(dated: Dated<T>, day: Day): T {
  const from = Object.keys(dated)
    .filter((start) => start <= day)
    .sort()
    .at(-1);
  const found = from === undefined ? undefined : dated[from];
  if (found === undefined) throw new Error(`no figure on ${day}`);
  return found;
}

/** A part of an amount in cents, half up. */
export const part = (cents: number, parts: number): number => Math.floor((2 * cents + parts) / (2 * parts));

/** Cents as an amount of the API. */
export const euros = (cents: number): string =>
  `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
