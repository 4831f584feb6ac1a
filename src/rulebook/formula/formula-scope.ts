import type { TypeDeclaration } from '../model/type-declaration';
import { closest } from '../model/closest';
import type { TakenModel } from '../model/quantity-model';
import { takenNamed } from '../model/quantity-model';
import type { Callable } from './operations/operation';
import type { StaticType } from './values/static-type';

/** What names mean where a formula stands. */
export interface FormulaScope {
  declarationOf(name: readonly string[]): TypeDeclaration | null;
  /** Names close to one that is not known. */
  suggestionsFor(name: readonly string[]): readonly string[];
  /** A formula of the rule files that takes values; undefined where there is none of that name. */
  callable(name: string): Callable | undefined;
  readonly callables: readonly string[];
  readonly calendars: readonly string[];
  /** The element in hand, inside `forEach`. */
  readonly item: StaticType | null;
}

/** The same where a formula reads what it is given, each by its bare name. */
export const givenScope = (scope: FormulaScope, takes: readonly TakenModel[]): FormulaScope =>
  takes.length === 0
    ? scope
    : {
        ...scope,
        declarationOf: (name) => takenNamed(takes, name)?.declaration ?? scope.declarationOf(name),
        suggestionsFor: (name) => {
          const near =
            name.length === 1
              ? closest(
                  name[0] ?? '',
                  takes.map((taken) => taken.name),
                )
              : null;
          return near === null ? scope.suggestionsFor(name) : [near];
        },
      };

/** Where no formula of the rule files takes values. */
export const NO_CALLABLES: Pick<FormulaScope, 'callable' | 'callables'> = {
  callable: () => undefined,
  callables: [],
};
