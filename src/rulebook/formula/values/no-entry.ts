import { FormulaProblem } from '../../../domain/errors';
import type { Text } from '../../../domain/text';
import type { Value } from './value';
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
  isNumber(key) ? String(key.n) : typeof key === 'string' ? key : JSON.stringify(key);

/** As many as a reader goes through: the last ones, where a series goes on. */
const MOST_SHOWN = 12;

/** The keys there are, for whoever sought another. */
export const keysShown = (keys: readonly string[]): string =>
  [...(keys.length > MOST_SHOWN ? ['…'] : []), ...keys.slice(-MOST_SHOWN)].join(', ');
