import type { TypeDeclaration } from '../model/type-declaration';

/** What names mean where a formula stands. */
export interface FormulaScope {
  declarationOf(name: readonly string[]): TypeDeclaration | null;
  /** Names close to one that is not known. */
  suggestionsFor(name: readonly string[]): readonly string[];
  readonly calendars: readonly string[];
  /** The element in hand, inside `forEach`. */
  readonly item: TypeDeclaration | 'event' | null;
}
