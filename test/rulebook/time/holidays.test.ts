import Holidays from 'date-holidays';
import type { CalendarModel } from '../../../src/rulebook/model/calendar-model';
import { holidayOn } from '../../../src/rulebook/time/holidays';
import { shippedRelease } from '../../support/shipped-release';

function daysOff(calendar: CalendarModel, year: number): string[] {
  const days: string[] = [];
  for (
    let day = Temporal.PlainDate.from({ year, month: 1, day: 1 });
    day.year === year;
    day = day.add({ days: 1 })
  ) {
    if (holidayOn(calendar, day)) days.push(day.toString());
  }
  return days;
}

const published = (state: string | undefined, year: number): string[] => {
  const holidays = state ? new Holidays('FR', state) : new Holidays('FR');
  return holidays
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(0, 10))
    .filter((day, index, all) => all.indexOf(day) === index)
    .sort();
};

describe('the public holidays of the calendars', () => {
  it.each([2024, 2025, 2026, 2027, 2028, 2029, 2030])(
    'are the eleven of the Labour Code in %i',
    async (year) => {
      const { calendars } = await shippedRelease();
      expect(daysOff(calendars['jours-ouvres']!, year)).toEqual(published(undefined, year));
    },
  );

  it.each([2024, 2027, 2030])('are thirteen in Alsace-Moselle in %i', async (year) => {
    const { calendars } = await shippedRelease();
    expect(daysOff(calendars['jours-ouvres-alsace-moselle']!, year)).toEqual(published('57', year));
  });
});
