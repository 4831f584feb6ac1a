import type { CalendarModel } from '../../../src/rulebook/model/calendar-model';
import { minutesWithin } from '../../../src/rulebook/time/business-time';

const EVERY_DAY = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [day, [[0, 1440] as const]]));

const calendar: CalendarModel = {
  name: 'nuits',
  label: { fr: 'nuits', en: 'nights' },
  zone: 'Europe/Paris',
  week: EVERY_DAY,
  holidays: [],
  bands: {
    night: { days: ['business', 'saturday', 'sunday', 'holiday'], from: 22 * 60, until: 6 * 60 },
    saturdayNight: { days: ['saturday'], from: 22 * 60, until: 6 * 60 },
    evening: { days: ['business'], from: 18 * 60, until: 22 * 60 },
  },
};

const within = (band: string, from: string, until: string): number | null =>
  minutesWithin(
    calendar,
    calendar.bands[band]!,
    Temporal.Instant.from(from).toString(),
    Temporal.Instant.from(until).toString(),
  );

describe('the minutes within a band of a calendar', () => {
  it.each([
    [
      'that passes midnight, from before it to after it',
      'night',
      '2027-02-09T21:30+01:00',
      '2027-02-10T06:30+01:00',
      480,
    ],
    [
      'that passes midnight, begun the day before',
      'night',
      '2027-02-10T05:30+01:00',
      '2027-02-10T06:30+01:00',
      30,
    ],
    ['that passes midnight, in the day', 'night', '2027-02-10T06:00+01:00', '2027-02-10T22:00+01:00', 0],
    [
      'of the day on which it begins',
      'saturdayNight',
      '2027-02-13T21:00+01:00',
      '2027-02-14T23:00+01:00',
      480,
    ],
    ['of another day', 'saturdayNight', '2027-02-14T06:00+01:00', '2027-02-15T06:00+01:00', 0],
    ['on the night summer time starts', 'night', '2027-03-27T22:00+01:00', '2027-03-28T06:00+02:00', 420],
    ['on the night winter time returns', 'night', '2027-10-30T22:00+02:00', '2027-10-31T06:00+01:00', 540],
    ['within one day', 'evening', '2027-02-10T17:00+01:00', '2027-02-10T19:00+01:00', 60],
  ])('%s', (_, band, from, until, minutes) => {
    expect(within(band, from, until)).toBe(minutes);
  });
});
