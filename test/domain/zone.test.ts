import fc from 'fast-check';
import { dayText } from '../../src/domain/day-text';
import { instantText } from '../../src/domain/instant-text';
import type { Instant } from '../../src/domain/time';
import { Zone } from '../../src/domain/zone';

const ZONES = [
  'Europe/Paris',
  'Africa/Monrovia',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
].map((name) => new Zone(name, { fr: name, en: name }));

const MINUTE_MS = 60_000;
const at = (milliseconds: number): Instant =>
  instantText(Temporal.Instant.fromEpochMilliseconds(milliseconds));

/** Instants that come back, and others within the same minute. */
const instants = fc
  .array(fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2100, 0) }), { minLength: 1, maxLength: 4 })
  .chain((minutes) =>
    fc.array(fc.tuple(fc.constantFrom(...minutes), fc.nat(MINUTE_MS)), { minLength: 1, maxLength: 8 }),
  )
  .map((found) => found.map(([minute, within]) => at(minute - (minute % MINUTE_MS) + within)));

describe('the local day', () => {
  it('is that of the clocks of the zone, however often and for whichever instants it is asked', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), instants, (zone, asked) => {
        for (const instant of asked)
          expect(zone.dayOf(instant)).toBe(
            dayText(Temporal.Instant.from(instant).toZonedDateTimeISO(zone.name).toPlainDate()),
          );
      }),
      { numRuns: 500 },
    );
  });

  it('begins and ends at its midnights, on a day of a change of clocks too', () => {
    const paris = ZONES[0]!;
    for (let round = 0; round < 2; round++) {
      expect([paris.startOfDay('2027-03-28'), paris.endOfDay('2027-03-28')]).toEqual([
        '2027-03-27T23:00:00.000Z',
        '2027-03-28T22:00:00.000Z',
      ]);
      expect(paris.noonOf('2027-03-28')).toBe('2027-03-28T10:00:00.000Z');
      expect(() => paris.startOfDay('2027-02-30')).toThrow(RangeError);
    }
  });
});
