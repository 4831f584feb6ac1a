/** Every operator of conditions, in the order of the guide; what each of them is stands in its entry. */
export const OPERATOR_NAMES = [
  'equal',
  'notEqual',
  'in',
  'notIn',
  'contains',
  'doesNotContain',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
  'amountEqual',
  'amountNotEqual',
  'amountLessThan',
  'amountLessThanInclusive',
  'amountGreaterThan',
  'amountGreaterThanInclusive',
  'dateBefore',
  'dateOnOrBefore',
  'dateAfter',
  'dateOnOrAfter',
  'instantBefore',
  'instantOnOrBefore',
  'instantAfter',
  'instantOnOrAfter',
] as const;

export type OperatorName = (typeof OPERATOR_NAMES)[number];

/** The operator written so, if there is one. */
export const operatorNamed = (written: string): OperatorName | undefined =>
  OPERATOR_NAMES.find((name) => name === written);
