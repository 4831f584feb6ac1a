import { ServiceUnavailable } from '../../src/domain/errors';
import type { Clock } from '../../src/domain/ports/clock';
import type { Instant } from '../../src/domain/time';
import { steadyClock } from '../../src/server/steady-clock';

const at = (text: string): Instant => text as Instant;

/** A clock that says what it is told. */
function told(start: string): Clock & { says(text: string): void } {
  let now = at(start);
  return { now: () => now, says: (text) => (now = at(text)) };
}

describe('a clock of a service in production', () => {
  it('goes on, minute by minute, for as long as it likes', () => {
    const clock = told('2027-01-01T00:00:00.000Z');
    const steady = steadyClock(clock, { last: null, aheadDays: 31 });
    for (const month of ['01', '02', '03', '04'])
      for (const day of ['01', '08', '15', '22']) {
        clock.says(`2027-${month}-${day}T00:00:00.000Z`);
        expect(steady.now()).toBe(`2027-${month}-${day}T00:00:00.000Z`);
      }
  });

  it('gives no time after a jump ahead, and goes on when it is right again', () => {
    const clock = told('2027-01-01T00:00:00.000Z');
    const steady = steadyClock(clock, { last: null, aheadDays: 31 });
    clock.says('2027-02-01T00:00:00.001Z');
    expect(() => steady.now()).toThrow(ServiceUnavailable);
    expect(() => steady.now()).toThrow(
      'too far ahead of the last instant recorded, 2027-01-01T00:00:00.000Z',
    );
    clock.says('2027-01-01T00:00:01.000Z');
    expect(steady.now()).toBe('2027-01-01T00:00:01.000Z');
  });

  it('may be corrected by minutes, not set back behind what is recorded', () => {
    const clock = told('2027-01-01T00:00:00.000Z');
    const steady = steadyClock(clock, { last: at('2027-01-01T00:00:00.000Z'), aheadDays: 31 });
    clock.says('2026-12-31T23:55:00.000Z');
    expect(steady.now()).toBe('2026-12-31T23:55:00.000Z');
    clock.says('2026-12-31T23:54:59.999Z');
    expect(() => steady.now()).toThrow('behind the last instant recorded');
  });

  it('is compared with what was recorded before it was started', () => {
    const steady = (now: string) =>
      steadyClock(told(now), { last: at('2027-01-01T00:00:00.000Z'), aheadDays: 31 });
    expect(steady('2027-02-01T00:00:00.000Z').now()).toBe('2027-02-01T00:00:00.000Z');
    expect(() => steady('2027-02-01T00:00:00.001Z').now()).toThrow(ServiceUnavailable);
    expect(() => steady('2026-12-01T00:00:00.000Z').now()).toThrow(ServiceUnavailable);
  });
});
