import { isDate } from '../../../domain/is-date';
import type { LocalDate } from '../../../domain/time';
import { anchored } from '../../time/periods';
import { saidOf } from '../said/comparing';
import { filled } from '../said/wording';
import type { Wording } from '../said/wording';
import { add, compare, rational, subtract } from '../values/rational';
import type { Rational } from '../values/rational';
import type { Value } from '../values/value';
import { cannot, isNumber, isRecord } from '../values/value';
import { given } from './given';
import { operation } from './operation';
import { counted, date, events, optional, text } from './operation-parameter';
import { isOwnHistory, summed, unknownField, unknownType } from './past-events';
import { NONE } from '../values/static-type';

/** What was put into a balance on a day, and the first day it no longer counts. */
interface Portion {
  readonly until: string | null;
  readonly left: Rational;
}

/** A movement of a balance. */
interface Moved {
  readonly on: LocalDate;
  readonly isFed: boolean;
  readonly quantity: Rational;
}

const ZERO = rational(0n);

/** What is left on a day of what was fed, after what was used: whatever ends first is used first, and never below zero. */
function balanceOn(moves: readonly Moved[], day: string | null, months: number | null): Rational {
  let portions: readonly Portion[] = [];
  for (const { on, isFed, quantity } of [...moves].sort((one, other) => order(one.on, other.on))) {
    if (day !== null && on > day) break;
    portions = isFed
      ? [...portions, { until: endOf(on, months), left: quantity }].sort((one, other) =>
          order(one.until ?? NEVER, other.until ?? NEVER),
        )
      : used(portions, on, quantity);
  }
  return valid(portions, day).reduce((so, { left }) => add(so, left), ZERO);
}

/** Later than any day of a contract. */
const NEVER = '9999-99-99';

const endOf = (on: LocalDate, months: number | null): LocalDate | null =>
  months === null ? null : anchored(on, months);

const valid = (portions: readonly Portion[], day: string | null): readonly Portion[] =>
  portions.filter(({ until }) => until === null || day === null || day < until);

function used(portions: readonly Portion[], on: string, quantity: Rational): readonly Portion[] {
  let rest = quantity;
  return valid(portions, on).map((portion) => {
    const part = compare(rest, portion.left) < 0 ? rest : portion.left;
    rest = subtract(rest, part);
    return { ...portion, left: subtract(portion.left, part) };
  });
}

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The movements of a balance; an event that carries no figure is one of one. */
const movesOf = (all: readonly Value[], fed: string, usedBy: string, field: string): readonly Moved[] =>
  all.flatMap((event) => {
    if (!isRecord(event)) return [];
    const [type, on, carried = rational(1n)] = ['type', 'on', field].map((name) => event.fields.get(name));
    if (typeof on !== 'string' || !isDate(on) || (type !== fed && type !== usedBy)) return [];
    if (!isNumber(carried) || compare(carried, ZERO) < 0)
      throw cannot(
        `le champ « ${field} » d'un mouvement n'est pas un nombre, ou est négatif`,
        `the field "${field}" of a movement is no number, or is negative`,
      );
    return [{ on, isFed: type === fed, quantity: carried }];
  });

const words: Wording = (call) => {
  const [fr, en] = isOwnHistory(call.argument('events')?.tree)
    ? ['', '']
    : [' parmi {events}', ' among {events}'];
  return filled(
    {
      fr: `le solde des valeurs {field} que {fed} apporte et que {used} consomme${fr}[, à {day}][, chaque apport valant {months} mois]`,
      en: `the balance of the {field} that {fed} brings and {used} uses${en}[, on {day}][, each part being good for {months} months]`,
    },
    (name) => (call.argument(name) ? saidOf(call, name) : undefined),
    {
      form: 'running',
      slots: { fed: 'inner', used: 'inner', day: 'inner', months: 'inner' },
    },
  );
};

/** Balances that are fed and used. */
export const BALANCES = {
  balance: operation(
    given(events('events', 'history.events'))
      .and(text('fed', 'apport'))
      .and(text('used', 'consommation'))
      .and(text('field', 'champ'))
      .and(optional(date('day', 'jour')))
      .and(optional(counted('months', 'mois', NONE))),
  )({
    result: (past, _, __, field) => summed(past, field),
    fault: (past, fed, usedBy, field) =>
      unknownType(past, fed) ?? unknownType(past, usedBy, 2) ?? unknownField(past, field, { argument: 3 }),
    compute: (all, fed, usedBy, field, day, months) =>
      balanceOn(movesOf(all, fed, usedBy, field), day?.toString() ?? null, months ? wholeOf(months) : null),
    words,
    doc: {
      fr: "ce qui reste, au jour (facultatif), des apports d'un type d'événement, moins les consommations d'un autre ; un apport vaut `mois` mois (facultatif), et ce qui finit le plus tôt est consommé d'abord ; jamais négatif",
      en: 'what is left, on a day (optional), of what events of one type bring, less what those of another use; a part is good for `mois` months (optional), and what ends first is used first; never negative',
    },
    fails: {
      fr: "un mouvement négatif, ou qui n'est pas un nombre",
      en: 'a movement that is negative, or no number',
    },
    example: {
      formula:
        "balance(history.events, 'INTERVENTION_CLOSED', 'INTERVENTION_CANCELLED', 'minutes', '2027-03-01', 1)",
      gives: '15',
    },
  }),
};

function wholeOf({ n, d }: Rational): number {
  if (d === 1n && n > 0n) return Number(n);
  throw cannot('un apport vaut un nombre entier de mois', 'a part is good for a whole number of months');
}
