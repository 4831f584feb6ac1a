import fc from 'fast-check';
import type { Level } from './figures';
import { LEVELS } from './figures';

/**
 * What is done about work. Which one is a number that counts round: mostly among the work the act is for, now and then
 * among all there is, so that what cannot be done is tried too.
 */
export type WorkAct =
  | {
      readonly act: 'ask for work';
      readonly minutes: number;
      readonly listed: boolean;
      /** In how many days the work is wanted; today when it is none. */
      readonly ahead: number;
    }
  | { readonly act: 'close work'; readonly which: number; readonly minutes: number }
  | { readonly act: 'cancel work'; readonly which: number }
  | {
      readonly act: 'conclude study';
      readonly which: number;
      readonly proposing: boolean;
      readonly minutes: number;
    }
  | { readonly act: 'accept proposal'; readonly which: number }
  | { readonly act: 'decline proposal'; readonly which: number };

/** What somebody does. */
export type Act =
  | WorkAct
  | { readonly act: 'look' }
  | { readonly act: 'validate renewal' }
  | { readonly act: 'ask for the renewal order' }
  | { readonly act: 'void the renewal order' }
  | { readonly act: 'change level'; readonly to: Level }
  | { readonly act: 'give notice' }
  | { readonly act: 'order for another server'; readonly level: Level }
  | { readonly act: 'correct the customer' }
  | { readonly act: 'correct the server' }
  | { readonly act: 'end the rental' }
  /** In how many days, or on the first day of the next term, or the due date where none is agreed. */
  | { readonly act: 'announce the end of the rental'; readonly ahead: number; readonly onFirstDay: boolean }
  | { readonly act: 'withdraw the end of the rental' }
  /** By how many days the due date is put off, where the rules attach that to an event. */
  | { readonly act: 'put off the due date'; readonly days: number };

/** An act, how long after the one before, and whether the scheduler slept until then. */
export interface Turn {
  readonly days: number;
  readonly time: string;
  readonly asleep: boolean;
  /** On the first day of the next term instead, or the due date where none is agreed, unless that is past. */
  readonly onFirstDay?: boolean;
  readonly does: Act;
}

/** A life from the order on. */
export interface LifeStory {
  readonly moving: boolean;
  readonly level: Level;
  readonly orderedOn: string;
  /** Days from the order to its validation, and from there to the setup. */
  readonly validatedAfter: number;
  readonly setupAfter: number;
  readonly turns: readonly Turn[];
}

const level = fc.constantFrom(...LEVELS);
const which = fc.nat({ max: 59 });
/** In how many days work is wanted: mostly at once. */
const ahead = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 45 }) },
  { weight: 1, arbitrary: fc.integer({ min: 46, max: 400 }) },
);
const minutes = fc.oneof(fc.constantFrom(1, 30, 45, 60, 61, 120, 240), fc.integer({ min: 1, max: 400 }));

function often<A extends object, F extends object>(
  weight: number,
  named: A,
  drawn: { readonly [K in keyof F]: fc.Arbitrary<F[K]> } = {} as never,
): { weight: number; arbitrary: fc.Arbitrary<A & F> } {
  return { weight, arbitrary: fc.record<F>(drawn).map((fields) => ({ ...named, ...(fields as F) })) };
}

/** Acts, each as often as it is worth among the others. */
const act: fc.Arbitrary<Act> = fc.oneof(
  often(1, { act: 'look' as const }),
  often(1, { act: 'order for another server' as const }, { level }),
  often(1, { act: 'correct the customer' as const }),
  often(1, { act: 'correct the server' as const }),
  often(1, { act: 'end the rental' as const }),
  often(
    2,
    { act: 'announce the end of the rental' as const },
    {
      ahead: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 61, max: 800 })),
      onFirstDay: fc.boolean(),
    },
  ),
  often(1, { act: 'withdraw the end of the rental' as const }),
  often(
    2,
    { act: 'put off the due date' as const },
    { days: fc.oneof(fc.constantFrom(1, 28, 30, 31), fc.integer({ min: 1, max: 100 })) },
  ),
  often(4, { act: 'validate renewal' as const }),
  often(1, { act: 'ask for the renewal order' as const }),
  often(1, { act: 'void the renewal order' as const }),
  often(3, { act: 'change level' as const }, { to: level }),
  often(1, { act: 'give notice' as const }),
  often(
    9,
    { act: 'ask for work' as const },
    { minutes, ahead, listed: fc.integer({ min: 0, max: 4 }).map((one) => one > 0) },
  ),
  often(6, { act: 'close work' as const }, { which, minutes: fc.oneof(minutes, fc.constant(0)) }),
  often(2, { act: 'cancel work' as const }, { which }),
  often(3, { act: 'conclude study' as const }, { which, minutes, proposing: fc.boolean() }),
  often(6, { act: 'accept proposal' as const }, { which }),
  often(1, { act: 'decline proposal' as const }, { which }),
);

const time = fc.constantFrom('06:30', '09:00', '12:00', '23:59');

/** Days without anybody. */
export const OUTAGES = [397, 426, 731] as const;

/** Whenever it comes. */
const anyTurn: fc.Arbitrary<Turn> = fc.record({
  days: fc.oneof(
    { weight: 15, arbitrary: fc.nat({ max: 3 }) },
    { weight: 15, arbitrary: fc.integer({ min: 4, max: 40 }) },
    { weight: 6, arbitrary: fc.constantFrom(30, 31, 59, 60, 61, 305, 306, 364, 365, 366) },
    { weight: 5, arbitrary: fc.integer({ min: 41, max: 300 }) },
    // Nobody, and no scheduler, for more than a year: some dozens in a run, since each costs as much as many others.
    { weight: 1, arbitrary: fc.constantFrom(...OUTAGES) },
  ),
  time,
  asleep: fc.boolean(),
  does: act,
});

/** On the day a term begins, when most is decided at once. */
const firstDay: fc.Arbitrary<Turn> = fc.record({
  days: fc.constant(0),
  time,
  asleep: fc.boolean(),
  onFirstDay: fc.constant(true),
  does: fc.oneof(
    often(3, { act: 'change level' as const }, { to: level }),
    often(1, { act: 'validate renewal' as const }),
    { weight: 2, arbitrary: act },
  ),
});

const turn: fc.Arbitrary<Turn> = fc.oneof(
  { weight: 5, arbitrary: anyTurn },
  { weight: 1, arbitrary: firstDay },
);

/** Random lives; the shorter ones first, so that one that goes wrong is told at its shortest. */
export const life: fc.Arbitrary<LifeStory> = fc.record({
  moving: fc.boolean(),
  level,
  orderedOn: fc.oneof(
    fc.constantFrom('2027-01-04', '2027-01-29', '2027-01-31', '2027-02-28', '2027-06-30', '2028-02-28'),
    fc
      .integer({ min: 0, max: 420 })
      .map((days) => Temporal.PlainDate.from('2027-01-01').add({ days }).toString()),
  ),
  validatedAfter: fc.oneof(
    { weight: 6, arbitrary: fc.nat({ max: 2 }) },
    { weight: 1, arbitrary: fc.nat({ max: 32 }) },
  ),
  setupAfter: fc.nat({ max: 3 }),
  turns: fc.array(turn, { minLength: 4, maxLength: 9, size: 'max' }),
});
