import fc from 'fast-check';
import { wholeCents } from '../../src/domain/cents';
import type { CountedGrant } from '../../src/domain/contract/allowance';
import type { Charge } from '../../src/domain/contract/charge';
import { atMost, minus, NO_MINUTES, opposite, sumOfMinutes, wholeMinutes } from '../../src/domain/minutes';
import { minutes as minutesColumn, naturalMinutes } from '../../src/persistence/sql/column';

const minutes = fc.integer({ min: -1_000_000, max: 1_000_000 }).map(wholeMinutes);

describe('minutes', () => {
  it.each([0.5, Number.NaN, Number.NEGATIVE_INFINITY, Number.MIN_SAFE_INTEGER - 1])(
    'are whole and exact: never %p',
    (count) => {
      expect(() => wholeMinutes(count)).toThrow(`not a whole number of minutes: ${count}`);
    },
  );

  it('taken and given back leave what there was', () => {
    fc.assert(
      fc.property(minutes, minutes, (held, taken) => {
        expect(sumOfMinutes([minus(held, taken), taken])).toBe(held);
        expect(minus(held, taken)).toBe(sumOfMinutes([held, opposite(taken)]));
        expect(atMost(held, taken)).toBe(Math.min(held, taken));
      }),
    );
  });

  it('are nothing where there are none, and nothing taken is nothing', () => {
    expect(sumOfMinutes([])).toBe(NO_MINUTES);
    expect(opposite(NO_MINUTES)).toBe(0);
  });

  it('come back from a column as they were written', () => {
    fc.assert(
      fc.property(minutes, (count) => {
        expect(minutesColumn().fromSql(minutesColumn().toSql(count, 'minutes'))).toBe(count);
      }),
    );
    expect(() => naturalMinutes().toSql(wholeMinutes(-1), 'balanceAfter')).toThrow(RangeError);
  });

  it.each(['many', 1.5])('are not read from %p', (stored) => {
    expect(() => minutesColumn().fromSql(stored)).toThrow(RangeError);
  });

  it('are not money, and money is not minutes: the compiler refuses both', () => {
    const charge: Pick<Charge, 'amountCents' | 'minutes'> = {
      // @ts-expect-error minutes where an amount is wanted
      amountCents: wholeMinutes(60),
      // @ts-expect-error an amount where minutes are wanted
      minutes: wholeCents(6000),
    };
    const grant: Pick<CountedGrant, 'minutes'> = {
      // @ts-expect-error a number that says nothing of what it counts
      minutes: 60,
    };
    // @ts-expect-error an amount is not taken off minutes
    expect(minus(wholeMinutes(60), wholeCents(10))).toBe(50);
    expect([charge.amountCents, charge.minutes, grant.minutes]).toEqual([60, 6000, 60]);
  });
});
