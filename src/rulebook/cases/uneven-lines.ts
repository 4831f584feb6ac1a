import type { PriceLine } from '../../domain/decision';
import type { Rational } from '../formula/values/rational';
import {
  add,
  compare,
  fromDecimal,
  multiply,
  rational,
  subtract,
  toDecimal,
} from '../formula/values/rational';

/** Lines that do not multiply out: what the product is, to the cent, and what the line says. */
export function unevenLines(
  lines: readonly PriceLine[],
): readonly { readonly part: string; readonly expected: string; readonly got: string }[] {
  return lines.flatMap((line, index) => {
    const product = productOf(line);
    const amount = fromDecimal(line.amount);
    if (!product || !amount || isWithin(subtract(product, amount), leeway(line))) return [];
    const { quantity, unitPrice, multiplier } = line;
    const factors = [quantity, unitPrice, ...(multiplier === '1' ? [] : [multiplier])].join(' × ');
    const expected = `${factors} = ${toDecimal(product, 2) ?? '…'}`;
    return [{ part: `lines[${index}].amount`, expected, got: line.amount }];
  });
}

const HALF_A_CENT = rational(1n, 200n);

/** Half a cent, and what the counts may have lost: hours are written to the ten-thousandth, a coefficient to the hundredth. */
function leeway({ quantity, unitPrice, multiplier }: PriceLine): Rational {
  const [count, price, times] = [fromDecimal(quantity), fromDecimal(unitPrice), fromDecimal(multiplier)];
  if (!count || !price || !times) return HALF_A_CENT;
  const hours = count.d === 1n ? rational(0n) : size(multiply(multiply(price, times), rational(1n, 20_000n)));
  const coefficient = times.d === 1n ? rational(0n) : size(multiply(multiply(price, count), HALF_A_CENT));
  return add(HALF_A_CENT, add(hours, coefficient));
}

const size = ({ n, d }: Rational): Rational => rational(n < 0n ? -n : n, d);

const isWithin = (difference: Rational, most: Rational): boolean =>
  compare(difference, most) <= 0 && compare(difference, rational(-most.n, most.d)) >= 0;

function productOf({ quantity, unitPrice, multiplier }: PriceLine): Rational | null {
  const [count, price, times] = [fromDecimal(quantity), fromDecimal(unitPrice), fromDecimal(multiplier)];
  return count && price && times ? multiply(multiply(count, price), times) : null;
}
