import { own } from '../../domain/own';
import type { Decided } from '../deciding/decide';
import { plain } from '../deciding/value-of';
import type { FormulaEnv } from '../formula/evaluate-formula';

/** What a way to a yes is computed from: all that was asked, and the amounts of the answer, whichever rule gave it. */
export function answerRead({ session, decision, model }: Decided): FormulaEnv {
  const amounts = new Map(decision.amounts.map((amount) => [amount.name, amount]));
  return {
    lookup: (name) => {
      const [group, field = ''] = name;
      if (group !== 'amount') return session.lookup(name);
      const given = amounts.get(field);
      const declaration = own(model.amounts, field)?.declaration ?? plain('text');
      return { value: given?.value ?? null, declaration: { ...declaration, optional: true } };
    },
    has: (name) => name[0] === 'amount' || session.has(name),
    calendar: (name) => session.calendar(name),
    callable: (name) => session.callable(name),
    zone: session.zone,
    on: (day, reading) => session.on(day, reading),
  };
}
