import type { FormulaTree } from '../../model/formula-tree';
import { saidOf } from '../said/comparing';
import { filled } from '../said/wording';
import type { Grammar, Wording } from '../said/wording';
import { own } from '../../../domain/own';
import { remarkOf } from '../../findings/remark-of';
import { add, rational } from '../values/rational';
import type { Rational } from '../values/rational';
import type { StaticType, TypedField } from '../values/static-type';
import { NONE, staticType } from '../values/static-type';
import type { Value } from '../values/value';
import { isNumber, isRecord } from '../values/value';
import { elementTypeOf } from './element-type-of';
import { given } from './given';
import type { Fault } from './operation';
import { operation } from './operation';
import { date, events, optional, text } from './operation-parameter';

type Day = Temporal.PlainDate;
type Fields = ReadonlyMap<string, Value>;

const past = events('events', 'history.events');
const type = text('type', 'type');
const from = optional(date('from', 'de'));
const until = optional(date('until', 'à'));

/** Events of a type within `[from, until)`, both optional. */
const within = (all: readonly Value[], of: string, after?: Day, before?: Day): readonly Fields[] =>
  all.flatMap((event) => {
    if (!isRecord(event) || event.fields.get('type') !== of) return [];
    const on = dayOf(event.fields);
    const late = after === undefined || (on !== null && on >= after.toString());
    const early = before === undefined || (on !== null && on < before.toString());
    return late && early ? [event.fields] : [];
  });

function dayOf(event: Fields): string | null {
  const on = event.get('on');
  return typeof on === 'string' ? on : null;
}

const fieldsOf = (past: StaticType): StaticType['fields'] => elementTypeOf(past).fields;

/** The sum of a field is of its unit; events of rules of before say nothing of their fields. */
export function summed(past: StaticType, { literal }: StaticType): StaticType {
  const field = literal ?? '';
  const type = own(fieldsOf(past) ?? UNDECLARED, field)?.type;
  return { ...(type ?? staticType('number')), optional: false };
}

const UNDECLARED: Readonly<Record<string, Pick<TypedField, 'type'>>> = {
  minutes: { type: staticType('number', { unit: { ...NONE, min: 1 } }) },
  amount: { type: staticType('number', { unit: { ...NONE, EUR: 1 }, scale: 2 }) },
};

/** An event that there is not is never counted. */
export function unknownType(past: StaticType, { literal }: StaticType, argument = 1): Fault | null {
  const { carried } = elementTypeOf(past);
  if (!carried || literal === null || Object.hasOwn(carried, literal)) return null;
  return { argument, remark: remarkOf('R068.eventType', { word: literal, known: Object.keys(carried) }) };
}

/** What is summed is a field of the events, and a number. */
export function unknownField(
  past: StaticType,
  { literal }: Pick<StaticType, 'literal'>,
  { argument, known }: { readonly argument: number; readonly known?: readonly string[] },
): Fault | null {
  const fields = fieldsOf(past);
  if (!fields || literal === null) return null;
  const field = own(fields, literal);
  if (!field)
    return {
      argument,
      remark: remarkOf('R068.field', { word: literal, known: known ?? Object.keys(fields) }),
    };
  return field.type.kind === 'number'
    ? null
    : { argument, remark: remarkOf('R068.summed', { field: literal }) };
}

/** A sum of what no event of the type carries would be 0, whatever happened. */
function unsummable(past: StaticType, type: StaticType, { literal }: StaticType): Fault | null {
  const [fields, { carried }] = [fieldsOf(past), elementTypeOf(past)];
  if (!fields || literal === null) return unknownType(past, type);
  const known = (carried && own(carried, type.literal ?? '')) ?? Object.keys(fields);
  return (
    unknownField(past, { literal }, { argument: 2, known }) ??
    unknownType(past, type) ??
    (known.includes(literal)
      ? null
      : { argument: 2, remark: remarkOf('R068.carried', { type: type.literal ?? '', word: literal, known }) })
  );
}

/** The history of the subscription goes without saying; another list, or events chosen from it, do not. */
const ofEvents =
  (fr: string, en: string, grammar: Grammar = {}): Wording =>
  (call) => {
    const [chosenFr, chosenEn] = isOwnHistory(call.argument('events')?.tree)
      ? ['', '']
      : [' parmi {events}', ' among {events}'];
    const period = call.argument('until')
      ? { fr: ' de {from} à {until} (exclu)', en: ' from {from} to {until} (excluded)' }
      : { fr: '[ à compter de {from}]', en: '[ from {from}]' };
    return filled(
      { fr: `${fr} {type}${chosenFr}${period.fr}`, en: `${en} {type}${chosenEn}${period.en}` },
      (name) => (call.argument(name) ? saidOf(call, name) : undefined),
      { form: 'running', slots: { type: 'inner', from: 'inner' }, ...grammar },
    );
  };

/** Whether it is all of the history of the subscription, which goes without saying. */
export const isOwnHistory = (tree: FormulaTree | undefined): boolean =>
  tree?.kind === 'name' && tree.name.join('.') === 'history.events';

/** What happened before. */
export const EVENTS = {
  countEvents: operation(given(past).and(type).and(from).and(until))({
    result: staticType('number'),
    fault: (events, of) => unknownType(events, of),
    compute: (all, of, after, before) => rational(BigInt(within(all, of, after, before).length)),
    words: ofEvents('le nombre d’événements', 'the number of events'),
    doc: {
      fr: "le nombre d'événements d'un type ; `de` (compris) et `à` (exclu) sont facultatifs",
      en: 'the number of events of a type; `de` (included) and `à` (excluded) are optional',
    },
    example: { formula: "countEvents(history.events, 'INTERVENTION_CLOSED', '2027-02-01')", gives: '1' },
  }),
  sumEvents: operation(given(past).and(type).and(text('field', 'champ')).and(from).and(until))({
    result: (events, _, field) => summed(events, field),
    fault: unsummable,
    compute: (all, of, field, after, before) =>
      within(all, of, after, before).reduce<Rational>((so, event) => {
        const value = event.get(field) ?? null;
        return isNumber(value) ? add(so, value) : so;
      }, rational(0n)),
    words: ofEvents('la somme des valeurs {field} des événements', 'the sum of the {field} of the events'),
    doc: {
      fr: "la somme d'un champ que porte l'événement, comme `minutes` ou `amount`",
      en: 'the sum of a field that the event carries, such as `minutes` or `amount`',
    },
    example: { formula: "sumEvents(history.events, 'INTERVENTION_CLOSED', 'minutes')", gives: '40' },
  }),
  lastEventOn: operation(given(past).and(type))({
    result: staticType('date', { optional: true }),
    fault: (events, of) => unknownType(events, of),
    compute: (all, of) =>
      within(all, of)
        .flatMap((event) => dayOf(event) ?? [])
        .sort()
        .at(-1) ?? null,
    words: ofEvents('le jour du dernier événement', 'the day of the last event', { day: true }),
    doc: { fr: 'le jour du dernier ; peut manquer', en: 'the day of the last one; may be missing' },
    example: { formula: "lastEventOn(history.events, 'INTERVENTION_CLOSED')", gives: '2027-02-10' },
  }),
};
