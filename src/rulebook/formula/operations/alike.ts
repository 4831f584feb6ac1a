import type { StaticType } from '../values/static-type';
import { staticType } from '../values/static-type';

/** The type of something computed from a value of a type: no longer a figure as written. */
export const plainly = (type: StaticType): StaticType => ({ ...type, literal: null });

/** The unit of the first that has one, and the widest scale. */
export function alike(types: readonly StaticType[]): StaticType {
  const [first = staticType('any')] = types;
  return {
    ...plainly(first),
    unit: types.find(({ unit }) => unit !== null)?.unit ?? null,
    scale: types.reduce<number | null>(
      (so, { scale }) => (so === null || scale === null ? null : Math.max(so, scale)),
      0,
    ),
    codes: types.find(({ codes }) => codes !== null)?.codes ?? null,
  };
}
