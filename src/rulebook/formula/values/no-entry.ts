import { FormulaProblem } from '../../../domain/errors';
import type { Text } from '../../../domain/text';
import type { Value } from './value';
import { isDate } from '../../../domain/is-date';
import { toDecimal } from './rational';
import { isNumber } from './value';

/** A table or a list has nothing for what is sought in it: who computes says which one it is. */
export class NoEntry extends FormulaProblem {
  constructor(private readonly lacks: Text) {
    super(lacks);
  }

  /** The same with the name it has in the rule files. */
  of(name: string): FormulaProblem {
    const { fr, en } = this.lacks;
    return new FormulaProblem({ fr: `\`${name}\` : ${fr}`, en: `\`${name}\`: ${en}` });
  }
}

/** A key as tables write it. */
export const keyOf = (key: Value): string =>
  isNumber(key)
    ? (toDecimal(key) ?? `${key.n}/${key.d}`)
    : typeof key === 'string'
      ? key
      : JSON.stringify(key);

/** The key of a table that stands for what is sought: a day is of its month, where the keys are months. */
export function keyAmong(fields: ReadonlyMap<string, Value>, sought: Value): string {
  const key = keyOf(sought);
  const month = key.slice(0, 'AAAA-MM'.length);
  return !fields.has(key) && isDate(key) && fields.has(month) ? month : key;
}

/** As many as a reader goes through: the last ones, where a series goes on. */
const MOST_SHOWN = 12;

/** The keys there are, for whoever sought another. */
export const keysShown = (keys: readonly string[]): string =>
  [...(keys.length > MOST_SHOWN ? ['…'] : []), ...keys.slice(-MOST_SHOWN)].join(', ');
