import { staticType } from '../values/static-type';
import { alike, ARITHMETIC } from './arithmetic';
import { BUSINESS } from './business';
import { DATES } from './dates';
import { EVENTS } from './events';
import { LISTS } from './lists';
import type { Operation } from './operation';
import { operation } from './operation';

const chosen = (): never => {
  throw new Error('computed by the evaluator, which looks at one side only');
};

/** Operations that compute only the side they need. */
const CHOICES: readonly Operation[] = [
  operation(
    'if',
    'boolean any! any!',
    ([, one, other]) => ({ ...alike([one!, other!]), optional: one!.optional || other!.optional }),
    chosen,
    'si la condition est vraie, la première valeur, sinon la seconde',
    'the first value if the condition is true, else the second',
  ),
  operation(
    'default',
    'any! any',
    ([one, other]) => ({ ...alike([one!, other!]), optional: other!.optional }),
    chosen,
    'la première valeur si elle est renseignée, sinon la seconde',
    'the first value if it is known, else the second',
  ),
  operation(
    'known',
    'any!',
    staticType('boolean'),
    chosen,
    'vrai si la valeur est renseignée',
    'true if the value is known',
  ),
  operation(
    'and',
    'boolean boolean',
    staticType('boolean'),
    chosen,
    'vrai si les deux le sont',
    'true if both are',
  ),
  operation(
    'or',
    'boolean boolean',
    staticType('boolean'),
    chosen,
    "vrai si l'un des deux l'est",
    'true if one of them is',
  ),
];

/** Every operation of formulas: the closed list. */
export const OPERATIONS: ReadonlyMap<string, Operation> = new Map(
  [...ARITHMETIC, ...CHOICES, ...LISTS, ...DATES, ...BUSINESS, ...EVENTS].map((one) => [one.name, one]),
);
