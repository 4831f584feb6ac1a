import type { WayModel } from '../model/way-model';
import type { Cursor } from './cursor';
import { readExpression } from './read-expression';
import { readSentence } from './read-sentence';

/** Reads a way to a yes. */
export function readWay(at: Cursor): WayModel {
  const { decisions, outcomes, by, when, facts, lower, choose, asks, say } = at.fields(
    ['decisions', 'outcomes', 'by', 'when', 'facts', 'lower', 'choose', 'asks', 'say'],
    ['decisions', 'say'],
  );
  return {
    decisions: decisions?.strings() ?? [],
    outcomes: outcomes?.strings() ?? [],
    by: by?.string() ?? 'customer',
    when: when ? readExpression(when) : null,
    facts: Object.fromEntries(
      (facts?.members() ?? []).map(([name, member]) => [name, readExpression(member)]),
    ),
    lower: lower?.string().split('.') ?? null,
    choose: choose?.string().split('.') ?? null,
    asks: asks?.string() ?? null,
    say: say ? readSentence(say) : [],
  };
}
