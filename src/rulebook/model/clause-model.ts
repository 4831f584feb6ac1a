import type { ValueExpression } from './value-expression';
import type { Text } from '../../domain/text';
import type { LocalDate } from '../../domain/time';
import type { ExistingContracts } from '../../domain/ports/rulebook';
import type { ParameterModel } from './parameter-model';
import type { QuantityModel } from './quantity-model';
import type { RuleModel } from './rule-model';

/** One clause file. */
export interface ClauseModel {
  readonly id: string;
  readonly article: string;
  readonly title: Text;
  readonly excerpts: Readonly<Record<string, string>>;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly existingContracts: ExistingContracts;
  readonly statements: readonly StatementModel[];
  readonly interpretations: readonly InterpretationModel[];
  readonly parameters: readonly ParameterModel[];
  readonly quantities: readonly QuantityModel[];
  readonly rules: readonly RuleModel[];
  readonly file: string;
}

/** One atomic statement of the text and what carries it. */
export interface StatementModel {
  readonly id: string;
  readonly excerpt: string | null;
  readonly status: 'rule' | 'parameter' | 'step' | 'acknowledged' | 'elsewhere' | 'not-executable';
  readonly by: readonly string[];
  readonly reason: Text | null;
}

/** A reading of the text, with its reason. */
export interface InterpretationModel {
  readonly id: string;
  readonly question: Text;
  readonly choice: Text;
  readonly reason: Text;
  readonly status: 'to-be-confirmed' | 'confirmed';
  readonly confirmedBy: string;
  readonly settles: readonly string[];
  /** Rules, parameters and quantities the reading shows in; empty: the whole clause. */
  readonly affects: readonly string[];
  /** The reading holds while the figures are those it chose; always, where nothing is said. */
  readonly when: ValueExpression | null;
}
