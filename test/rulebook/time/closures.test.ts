import Holidays from 'date-holidays';
import type { CalendarModel } from '../../../src/rulebook/model/calendar-model';
import { loadRelease } from '../../../src/rulebook/load-rulebook';
import { readRuleFiles } from '../../../src/rulebook/read-rule-files';
import { holidayOn } from '../../../src/rulebook/time/holidays';
import { RULES } from '../../support/shipped-release';

let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  files = await readRuleFiles(RULES);
});

/** Calendars beside those of the rules, as they are read. */
function calendarsWith(
  ...written: readonly { readonly name: string }[]
): Readonly<Record<string, CalendarModel>> {
  const { release, findings } = loadRelease(
    new Map([
      ...files,
      ...written.map((calendar): [string, string] => [
        `calendars/${calendar.name}.json`,
        JSON.stringify({ label: { fr: calendar.name, en: `${calendar.name} (calendar)` }, ...calendar }),
      ]),
    ]),
  );
  expect(findings.map(({ message }) => message.en)).toEqual([]);
  return release!.calendars;
}

const WEEK = Object.fromEntries(
  ['1', '2', '3', '4', '5', '6', '7'].map((day) => [day, [['00:00', '24:00']]]),
);

const closed = (name: string, on: object): object => ({ name: { fr: name, en: `${name} (day)` }, on });

function daysOff(calendar: CalendarModel, from: string, until: string): readonly string[] {
  const days: string[] = [];
  for (let day = Temporal.PlainDate.from(from); day.toString() < until; day = day.add({ days: 1 }))
    if (holidayOn(calendar, day)) days.push(day.toString());
  return days;
}

describe('a holiday on a weekday of a month', () => {
  it.each([2026, 2027, 2028, 2031])('falls as the federal holidays of the United States do in %i', (year) => {
    const { federal } = calendarsWith({
      name: 'federal',
      week: WEEK,
      holidays: [
        closed('Martin Luther King', { nth: 3, weekday: 1, month: 1 }),
        closed('Washington', { nth: 3, weekday: 1, month: 2 }),
        closed('Memorial', { nth: -1, weekday: 1, month: 5 }),
        closed('Labor', { nth: 1, weekday: 1, month: 9 }),
        closed('Columbus', { nth: 2, weekday: 1, month: 10 }),
        closed('Thanksgiving', { nth: 4, weekday: 4, month: 11 }),
      ],
    } as { name: string });
    const published = new Holidays('US')
      .getHolidays(year)
      .filter(({ rule }) => /^(\d(st|nd|rd|th) )?(monday|thursday)/i.test(rule))
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10))
      .sort();
    expect(published).toHaveLength(6);
    expect(daysOff(federal!, `${year}-01-01`, `${year + 1}-01-01`)).toEqual(published);
  });
});

describe('a closure of several days', () => {
  it('goes from its first day to the first day without it, between dates', () => {
    const { fermeture } = calendarsWith({
      name: 'fermeture',
      week: WEEK,
      holidays: [closed('été', { from: '2027-08-02', until: '2027-08-05' })],
    } as { name: string });
    expect(daysOff(fermeture!, '2026-01-01', '2029-01-01')).toEqual([
      '2027-08-02',
      '2027-08-03',
      '2027-08-04',
    ]);
  });

  it('comes back every year, also across the end of the year, as long as it is in force', () => {
    const { fermeture } = calendarsWith({
      name: 'fermeture',
      week: WEEK,
      holidays: [
        {
          ...closed('fêtes', { from: { month: 12, day: 30 }, until: { month: 1, day: 2 } }),
          from: '2027-01-01',
        },
      ],
    } as { name: string });
    expect(daysOff(fermeture!, '2026-06-01', '2029-01-01')).toEqual([
      '2027-01-01',
      '2027-12-30',
      '2027-12-31',
      '2028-01-01',
      '2028-12-30',
      '2028-12-31',
    ]);
  });
});

describe('a calendar that extends another', () => {
  it('has its hours, its holidays but those that are open, and its own beside', () => {
    const { 'jours-ouvres': base, lyon } = calendarsWith({
      name: 'lyon',
      extends: 'jours-ouvres',
      except: ['Lundi de Pentecôte'],
      holidays: [closed('Fête des lumières', { month: 12, day: 8 })],
    } as { name: string });
    const [before, after] = [base!, lyon!].map((one) => daysOff(one, '2027-01-01', '2028-01-01'));
    expect(lyon!.week).toEqual(base!.week);
    expect(lyon!.bands).toEqual(base!.bands);
    expect(after).toEqual([...before!.filter((day) => day !== '2027-05-17'), '2027-12-08'].sort());
  });

  it('has hours of its own where it gives them, through another that extends a third', () => {
    const calendars = calendarsWith(
      { name: 'un', extends: 'jours-ouvres', week: { '1': [['09:00', '12:00']] } } as { name: string },
      { name: 'deux', extends: 'un', holidays: [closed('essai', { month: 3, day: 1 })] } as { name: string },
    );
    expect(calendars['deux']!.week).toEqual({ 1: [[540, 720]] });
    expect(calendars['deux']!.holidays).toHaveLength(calendars['jours-ouvres']!.holidays.length + 1);
  });
});
