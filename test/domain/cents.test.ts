import fc from 'fast-check';
import { amountOf, centsOf, sumOfCents, wholeCents } from '../../src/domain/cents';
import type { Cents } from '../../src/domain/cents';

const cents = fc.integer({ min: -99_999_999_999_999, max: 99_999_999_999_999 }).map(wholeCents);

describe('cents', () => {
  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1])(
    'are whole and exact: never %p',
    (count) => {
      expect(() => wholeCents(count)).toThrow(`not a whole number of cents: ${count}`);
    },
  );

  it.each([
    ['90.00', 9000],
    ['90', 9000],
    ['0.5', 50],
    ['-0.05', -5],
    ['-0.00', 0],
    ['9999999999999.99', 999_999_999_999_999],
  ])('of the amount %s are %p', (amount, count) => {
    expect(centsOf(amount)).toBe(count);
  });

  it.each(['', '1.005', '1,5', '1e3', ' 1', '.5', '12345678901234'])('are not made of "%s"', (amount) => {
    expect(() => centsOf(amount)).toThrow(RangeError);
  });

  it('come back from the amount they are written as', () => {
    fc.assert(fc.property(cents, (count) => expect(centsOf(amountOf(count))).toBe(count)));
  });

  it('add up, to nothing where there are none', () => {
    expect(sumOfCents([])).toBe(0);
    expect(sumOfCents([centsOf('12.50'), centsOf('-0.75')])).toBe(1175);
    const most = wholeCents(Number.MAX_SAFE_INTEGER);
    expect(() => sumOfCents([most, most])).toThrow(RangeError);
  });

  it('are not taken for any number by the compiler', () => {
    const amounts: Cents[] = [wholeCents(1)];
    // @ts-expect-error a number says nothing of money
    amounts.push(60);
    // @ts-expect-error what is computed without the operations of cents is any number
    amounts.push(wholeCents(1) * 1.2);
    expect(amounts).toEqual([1, 60, 1.2]);
  });
});
