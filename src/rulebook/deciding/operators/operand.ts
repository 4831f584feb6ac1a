import type { ValueType } from '../../../domain/facts';
import type { Text } from '../../../domain/text';
import type { TypeDeclaration } from '../../model/type-declaration';

/** What both sides of a comparison have to be. */
export type OperandKind = 'scalar' | 'integer' | 'amount' | 'date' | 'instant' | 'member' | 'list';

/** The two sides of a comparison. */
interface Operand {
  /** The types of what is observed, on the left. */
  readonly observed: readonly ValueType[];
  /** What stands on the right of it; no value (`null`) is written where it is optional. */
  readonly expected: (observed: TypeDeclaration) => TypeDeclaration;
  /** What is compared, as the guide says. */
  readonly doc: Text;
}

const SINGLE: readonly ValueType[] = ['text', 'code', 'boolean', 'integer', 'date', 'instant'];

const alike = (observed: TypeDeclaration): TypeDeclaration => ({ ...observed, optional: false });

/** What an operator of each kind takes. */
export const OPERANDS: Readonly<Record<OperandKind, Operand>> = {
  scalar: {
    observed: SINGLE,
    expected: (observed) => ({ ...observed, optional: true }),
    doc: {
      fr: 'codes, textes, vrai ou faux, nombres entiers, dates, instants',
      en: 'codes, texts, true or false, integers, dates, instants',
    },
  },
  integer: {
    observed: ['integer'],
    expected: alike,
    doc: { fr: 'nombres entiers (minutes, mois)', en: 'integers (minutes, months)' },
  },
  amount: {
    observed: ['amount', 'decimal'],
    expected: alike,
    doc: { fr: 'montants et décimaux', en: 'amounts and decimals' },
  },
  date: { observed: ['date'], expected: alike, doc: { fr: 'dates', en: 'dates' } },
  instant: { observed: ['instant'], expected: alike, doc: { fr: 'instants', en: 'instants' } },
  member: {
    observed: SINGLE,
    expected: (observed) => ({
      ...alike(observed),
      type: 'list',
      of: alike(observed),
      unit: null,
      codes: null,
    }),
    doc: { fr: 'une valeur et une liste', en: 'a value and a list' },
  },
  list: {
    observed: ['list'],
    expected: (observed) => alike(observed.of ?? { ...observed, type: 'text', of: null }),
    doc: { fr: 'une liste et une valeur', en: 'a list and a value' },
  },
};
