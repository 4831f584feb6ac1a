import fc from 'fast-check';
import type { FactValue } from '../../../src/domain/facts';
import { plain } from '../../../src/rulebook/deciding/value-of';
import { checkFormula } from '../../../src/rulebook/formula/check-formula';
import { evaluateTo } from '../../../src/rulebook/formula/evaluate-formula';
import { NO_CALLABLES } from '../../../src/rulebook/formula/formula-scope';
import { parseFormula } from '../../../src/rulebook/formula/parse-formula';
import type { TypeDeclaration } from '../../../src/rulebook/model/type-declaration';
import { shippedRelease } from '../../support/shipped-release';
import { PARIS } from '../../support/frame';

const EVENTS: TypeDeclaration = { ...plain('events'), optional: false };

const release = shippedRelease();

async function computed(
  formula: string,
  events: readonly FactValue[],
  as: TypeDeclaration,
): Promise<FactValue> {
  const { calendars } = await release;
  const parsed = parseFormula(formula);
  if ('problem' in parsed) throw new Error(parsed.problem.message.en);
  const { issues } = checkFormula(
    parsed.tree,
    {
      declarationOf: () => EVENTS,
      suggestionsFor: () => [],
      calendars: Object.keys(calendars),
      item: null,
      ...NO_CALLABLES,
    },
    as,
  );
  if (issues.length > 0) throw new Error(issues.map(({ message }) => message.en).join());
  return evaluateTo(
    parsed.tree,
    {
      lookup: () => ({ value: events, declaration: EVENTS }),
      calendar: (name) => calendars[name]!,
      zone: PARIS,
      callable: () => undefined,
      has: () => true,
      on: () => {
        throw new Error('no other day');
      },
    },
    as,
  );
}

const FIRST = Temporal.PlainDate.from('2027-01-31');

const dayOf = (offset: number): string => FIRST.add({ days: offset }).toString();

describe('a balance that is fed and used', () => {
  const move = fc.record({ fed: fc.boolean(), offset: fc.nat(200), quantity: fc.nat(5) });

  /** The same unit by unit: each that was fed is a token of its own, and the one that ends first is spent first. */
  function byTokens(
    moves: readonly { fed: boolean; offset: number; quantity: number }[],
    day: number,
    months: number | null,
  ): number {
    let tokens: string[] = [];
    const NEVER = '9999-12-31';
    const sorted = moves
      .map((one, place) => ({ ...one, place }))
      .sort((a, b) => a.offset - b.offset || a.place - b.place);
    for (const { fed, offset, quantity } of sorted.filter((one) => one.offset <= day)) {
      for (let unit = 0; unit < quantity; unit++) {
        if (fed)
          tokens.push(months === null ? NEVER : FIRST.add({ days: offset }).add({ months }).toString());
        else {
          const good = tokens.filter((until) => dayOf(offset) < until).sort();
          const spent = good[0];
          if (spent) tokens.splice(tokens.indexOf(spent), 1);
        }
      }
    }
    tokens = tokens.filter((until) => dayOf(day) < until);
    return tokens.length;
  }

  it.each([
    ['without an end', null],
    ['good for two months each', 2],
  ])('is what a purse of single tokens holds, %s', async (_, months) => {
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 12 }), fc.nat(250), async (moves, day) => {
        const events = moves.map(({ fed, offset, quantity }) => ({
          type: fed ? 'FED' : 'USED',
          on: dayOf(offset),
          count: quantity,
        }));
        const formula = `balance(history.events, 'FED', 'USED', 'count', '${dayOf(day)}'${months === null ? '' : `, ${months}`})`;
        expect(await computed(formula, events, plain('integer'))).toBe(byTokens(moves, day, months));
      }),
      { numRuns: 300 },
    );
  });

  it('counts an event that carries no figure as one, and cents exactly', async () => {
    const events = [
      { type: 'FED', on: '2027-01-31', amount: '100.00' },
      { type: 'USED', on: '2027-02-01', amount: '33.33' },
      { type: 'USED', on: '2027-02-02' },
    ];
    const formula = "balance(history.events, 'FED', 'USED', 'amount')";
    expect(await computed(formula, events, plain('amount', 'EUR'))).toBe('65.67');
  });

  it('refuses a movement below zero', async () => {
    const events = [{ type: 'FED', on: '2027-01-31', count: -1 }];
    await expect(
      computed("balance(history.events, 'FED', 'USED', 'count')", events, plain('integer')),
    ).rejects.toThrow(/negative/);
  });
});

describe('a clock that stands still', () => {
  const START = Temporal.Instant.from('2027-02-08T06:00:00Z').epochMilliseconds;
  const at = (minute: number): string =>
    Temporal.Instant.fromEpochMilliseconds(START + minute * 60_000).toString({ smallestUnit: 'millisecond' });
  const turn = fc.record({ pause: fc.boolean(), minute: fc.nat(2_000) });

  it('is held minute by minute, as a walk through every minute finds it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(turn, { selector: ({ minute }) => minute, maxLength: 8 }),
        fc.nat(2_000),
        fc.nat(2_000),
        async (turns, one, other) => {
          const [from, to] = [Math.min(one, other), Math.max(one, other)];
          let held = 0;
          let isHeld = false;
          for (let minute = 0; minute < to; minute++) {
            const turned = turns.find((found) => found.minute === minute);
            if (turned) isHeld = turned.pause;
            if (isHeld && minute >= from) held++;
          }
          const events = turns.map(({ pause, minute }) => ({
            type: pause ? 'WAITING' : 'ANSWERED',
            on: at(minute).slice(0, 10),
            at: at(minute),
          }));
          const formula = `pausedTime(history.events, 'WAITING', 'ANSWERED', addMinutes(instantOf('2027-02-08', '07:00'), ${from}), addMinutes(instantOf('2027-02-08', '07:00'), ${to}))`;
          expect(await computed(formula, events, plain('integer', 'min'))).toBe(held);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('and business time run on together: what is not paused is what is left of business time', async () => {
    const events = [
      { type: 'WAITING', on: '2027-02-12', at: '2027-02-12T22:30:00.000Z' },
      { type: 'ANSWERED', on: '2027-02-15', at: '2027-02-15T01:00:00.000Z' },
    ];
    const within = "instantOf('2027-02-12', '10:00'), instantOf('2027-02-16', '10:00')";
    const formula = `pausedTime(history.events, 'WAITING', 'ANSWERED', ${within}, 'jours-ouvres')`;
    // Half an hour of Friday, and two hours of Monday: the weekend does not count.
    expect(await computed(formula, events, plain('integer', 'min'))).toBe(150);
  });
});
