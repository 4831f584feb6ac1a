import type { LocalDate } from '../../domain/time';

/** Stands where a day could not be read: that was reported, so that no release is made of it. */
export const UNREADABLE_DAY: LocalDate = '0001-01-01';
