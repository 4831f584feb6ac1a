import type { Decision } from '../../domain/decision';
import type { FactValue } from '../../domain/facts';
import { valuesOf } from '../facts/answer-values';
import type { Scope } from '../operation/scope';

/** Every figure in force when a price was agreed or proposed, and what the decision computed from them, so that it can be shown and kept. */
export const figuresOf = ({ rulebook }: Scope, decision: Decision): Readonly<Record<string, FactValue>> => ({
  ...Object.fromEntries(
    rulebook
      .parameters({ contract: decision.request.contract, at: decision.request.at })
      .filter(({ type }) => type !== 'table' && type !== 'list')
      .map(({ name, value }) => [name, value]),
  ),
  ...valuesOf(decision),
});
