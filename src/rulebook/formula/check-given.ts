import type { CallTree, FormulaTree } from '../model/formula-tree';
import type { TypeDeclaration } from '../model/type-declaration';
import type { Typing } from './typing';
import type { StaticType } from './values/static-type';
import { stepOf } from './step-of';
import { mostDecimals, ofDeclaration, sameDimension, unitName } from './values/static-type';

/** A value given to a named formula is of the unit, the decimals and the list that the formula declares. */
export function isGivenAs(
  checker: Typing,
  { call }: CallTree,
  argument: string,
  tree: FormulaTree,
  type: StaticType,
  declaration: TypeDeclaration,
): boolean {
  const { unit, codes, kind } = ofDeclaration(declaration);
  const most = mostDecimals(declaration);
  if (type.codes !== null && codes !== null && type.codes !== codes) {
    checker.note(tree.span, 'R060.givenCodes', { call, argument, wants: codes, is: type.codes });
  } else if (type.unit !== null && unit !== null && !sameDimension(type.unit, unit)) {
    checker.note(tree.span, 'R060.givenUnit', {
      call,
      argument,
      wants: unitName(unit),
      is: unitName(type.unit),
    });
  } else if (kind === 'number' && (type.scale === null || (most !== null && type.scale > most))) {
    checker.note(tree.span, 'R060.givenRounding', { call, argument, step: stepOf(most) });
  } else return true;
  return false;
}
