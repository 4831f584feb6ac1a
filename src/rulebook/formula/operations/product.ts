import type { Dimension, StaticType } from '../values/static-type';
import { combined, NONE } from '../values/static-type';
import { fromDecimal, rational, toDecimal } from '../values/rational';
import { plainly } from './alike';

type Sign = 1 | -1;

/** The type of a product (1) or a quotient (-1): units combine, and 60 and 100 convert them. */
export const product =
  (sign: Sign) =>
  (one: StaticType, other: StaticType): StaticType => ({
    ...plainly(one),
    unit: unitOf(sign, one, other),
    scale: scaleOf(sign, one, other),
  });

/** A quotient by a written figure such as 100 or 8 ends; another may not. */
function scaleOf(sign: Sign, one: StaticType, other: StaticType): number | null {
  const more = sign === 1 ? other.scale : decimalsOfInverse(other.literal);
  return one.scale === null || more === null ? null : one.scale + more;
}

function decimalsOfInverse(literal: string | null): number | null {
  const figure = literal === null ? null : fromDecimal(literal);
  const inverse = figure && figure.n !== 0n ? toDecimal(rational(figure.d, figure.n)) : null;
  return inverse === null ? null : (inverse.split('.')[1]?.length ?? 0);
}

function unitOf(sign: Sign, one: StaticType, other: StaticType): Dimension | null {
  if (one.unit === null && other.unit === null) return null;
  return converted(combined(one.unit ?? NONE, other.unit ?? NONE, sign), sign, one, other);
}

/** A literal 60 turns minutes and hours into each other; a literal 100 makes a ratio of a percentage. */
function converted(unit: Dimension, sign: Sign, one: StaticType, other: StaticType): Dimension {
  const literals = sign === 1 ? [one.literal, other.literal] : [other.literal];
  if (literals.includes('100') && sign === -1 && unit.percent > 0)
    return { ...unit, percent: unit.percent - 1 };
  if (!literals.includes('60')) return unit;
  if (sign === -1 && unit.min > 0) return { ...unit, min: unit.min - 1, h: unit.h + 1 };
  if (sign === 1 && unit.h > 0) return { ...unit, h: unit.h - 1, min: unit.min + 1 };
  return unit;
}
