import { wholeOf } from './whole-of';
import type { Whole } from './whole-of';

/** Time worked, held or granted, in minutes; below zero where a movement takes them (article 2.2.1). */
export type Minutes = Whole<'minutes'>;

/** A number as minutes; one that is not whole is a mistake and throws. */
export const wholeMinutes = (count: number): Minutes => wholeOf(count, 'minutes');

export const NO_MINUTES = wholeMinutes(0);

/** Several times as one. */
export const sumOfMinutes = (times: readonly Minutes[]): Minutes =>
  wholeMinutes(times.reduce<number>((so, time) => so + time, 0));

/** One time without another. */
export const minus = (minutes: Minutes, taken: Minutes): Minutes => wholeMinutes(minutes - taken);

/** Minutes given as minutes taken, and the other way round. */
export const opposite = (minutes: Minutes): Minutes => minus(NO_MINUTES, minutes);

/** The shorter of two times. */
export const atMost = (minutes: Minutes, most: Minutes): Minutes => (minutes < most ? minutes : most);
