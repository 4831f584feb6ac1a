import { own } from '../../domain/own';
import type { Decided } from '../deciding/decide';
import { readBesides } from '../deciding/read-besides';
import { plain } from '../deciding/value-of';
import type { FormulaEnv } from '../formula/evaluate-formula';

/** What a way to a yes is computed from: all that was asked, and the amounts of the answer, whichever rule gave it. */
export function answerRead({ session, decision, model }: Decided): FormulaEnv {
  const amounts = new Map(decision.amounts.map(({ name, value }) => [name, value]));
  return readBesides(session, ([group, field = '']) => {
    if (group !== 'amount') return undefined;
    const declaration = own(model.amounts, field)?.declaration ?? plain('text');
    return { value: amounts.get(field) ?? null, declaration: { ...declaration, optional: true } };
  });
}
