import type { Text } from '../../domain/text';
import type { LocalDate } from '../../domain/time';

/** A calendar: opening hours per weekday, public holidays, exceptions. */
export interface CalendarModel {
  readonly name: string;
  readonly label: Text;
  readonly zone: string;
  /** Index 1 (Monday) to 7 (Sunday): half-open bands of minutes of the day, such as `[[540, 1080]]`; `[[0, 1440]]` is the whole day. */
  readonly week: Readonly<Record<number, readonly (readonly [number, number])[]>>;
  readonly holidays: readonly HolidayModel[];
  /** Named bands for `dayClass` and `minutesWithin`, such as `evening`. */
  readonly bands: Readonly<
    Record<
      string,
      {
        readonly days: readonly ('business' | 'saturday' | 'sunday' | 'holiday')[];
        readonly from: number;
        readonly until: number;
      }
    >
  >;
}

/** A day of every year. */
export interface YearDay {
  readonly month: number;
  readonly day: number;
}

/** Which weekday of a month: the first, the last (-1)... */
export interface NthWeekday {
  /** 1 (Monday) to 7 (Sunday). */
  readonly weekday: number;
  readonly nth: number;
  readonly month: number;
}

/** A public holiday or a closure: a day of every year, one dated day, or a half-open range of either. */
export interface HolidayModel {
  readonly name: Text;
  readonly on:
    | YearDay
    | NthWeekday
    | { readonly everyYear: { readonly from: YearDay; readonly until: YearDay } }
    | { readonly dates: { readonly from: LocalDate; readonly until: LocalDate } }
    | { readonly easterOffset: number }
    | { readonly date: LocalDate };
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
}
