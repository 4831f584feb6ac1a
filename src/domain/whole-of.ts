declare const unit: unique symbol;

/** A whole, exact number of one thing, such as cents: the compiler neither takes it for another thing nor adds one to it. */
export type Whole<Unit extends string> = number & { readonly [unit]: Unit };

const isWhole = <Unit extends string>(count: number): count is Whole<Unit> => Number.isSafeInteger(count);

/** A number as a count of one thing; one that is not whole, or too large to be exact, is a mistake and throws. */
export function wholeOf<Unit extends string>(count: number, of: Unit): Whole<Unit> {
  if (isWhole<Unit>(count)) return count;
  throw new RangeError(`not a whole number of ${of}: ${count}`);
}
