import { add, rational } from '../values/rational';
import type { Rational } from '../values/rational';
import { staticType } from '../values/static-type';
import type { Value } from '../values/value';
import { isNumber, isRecord } from '../values/value';
import type { Operation } from './operation';
import { operation } from './operation';

/** Events of a type within `[from, until)`, both optional. */
function within(
  events: Value | undefined,
  type: Value | undefined,
  from?: Value,
  until?: Value,
): readonly ReadonlyMap<string, Value>[] {
  return (events as readonly Value[]).flatMap((event) => {
    if (!isRecord(event) || event.fields.get('type') !== type) return [];
    const on = event.fields.get('on');
    const after = from === undefined || (typeof on === 'string' && on >= (from as string));
    const before = until === undefined || (typeof on === 'string' && on < (until as string));
    return after && before ? [event.fields] : [];
  });
}

/** What happened before. */
export const EVENTS: readonly Operation[] = [
  operation(
    'countEvents',
    'events text date? date?',
    staticType('number'),
    ([events, type, from, until]) => rational(BigInt(within(events, type, from, until).length)),
    'nombre d’événements d’un type, sur une période',
    'number of events of a type, over a period',
  ),
  operation(
    'sumEvents',
    'events text text date? date?',
    (args) =>
      staticType('number', {
        unit:
          args[2]?.literal === 'minutes'
            ? { EUR: 0, min: 1, h: 0, percent: 0 }
            : args[2]?.literal === 'amount'
              ? { EUR: 1, min: 0, h: 0, percent: 0 }
              : { EUR: 0, min: 0, h: 0, percent: 0 },
        scale: args[2]?.literal === 'amount' ? 2 : 0,
      }),
    ([events, type, field, from, until]) =>
      within(events, type, from, until).reduce<Rational>((so, event) => {
        const value = event.get(field as string) ?? null;
        return isNumber(value) ? add(so, value) : so;
      }, rational(0n)),
    'somme d’un champ (minutes, amount) des événements d’un type',
    'sum of a field (minutes, amount) of the events of a type',
  ),
  operation(
    'lastEventOn',
    'events text',
    staticType('date', { optional: true }),
    ([events, type]) =>
      within(events, type)
        .map((event) => event.get('on') as string)
        .sort()
        .at(-1) ?? null,
    'jour du dernier événement du type',
    'day of the last event of the type',
  ),
];
