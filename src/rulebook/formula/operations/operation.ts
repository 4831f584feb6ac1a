import type { Text } from '../../../domain/text';
import type { Zone } from '../../../domain/zone';
import type { CalendarModel } from '../../model/calendar-model';
import type { Kind, StaticType } from '../values/static-type';
import type { Value } from '../values/value';

/** One argument an operation takes. */
export interface Parameter {
  readonly kind: Kind;
  readonly optional: boolean;
  /** Given by name, as in `anchor: subscription.effectiveDate`. */
  readonly name: string | null;
  /** The words it can be, for a choice. */
  readonly words: readonly string[] | null;
  /** The name of a calendar. */
  readonly calendar: boolean;
  /** Takes all that follow. */
  readonly rest: boolean;
  /** Computed once per element, with `item`. */
  readonly perItem: boolean;
  /** May have no value. */
  readonly nullable: boolean;
}

/** What an operation may look up while it computes. */
export interface Computing {
  calendar(name: string): CalendarModel;
  /** Whose clocks turn instants into days. */
  readonly zone: Zone;
}

/** One operation of formulas: total, documented, typed. */
export interface Operation {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly result: (args: readonly (StaticType | null)[]) => StaticType;
  readonly compute: (args: readonly (Value | undefined)[], computing: Computing) => Value;
  readonly doc: Text;
}

/** Reads `date`, `number?`, `anchor:date`, `=half-up|up|down?`, `calendar`, `number...`, `each:any` and `any!` (may be null). */
export function parameter(written: string): Parameter {
  const optional = written.endsWith('?');
  const rest = written.endsWith('...');
  const nullable = written.endsWith('!');
  const bare = written.replace(/(\?|\.\.\.|!)$/, '');
  const [name, kind] = bare.includes(':') ? (bare.split(':') as [string, string]) : [null, bare];
  const words = kind.startsWith('=') ? kind.slice(1).split('|') : null;
  const calendar = kind === 'calendar';
  const perItem = name === 'each';
  return {
    kind: words || calendar ? 'text' : (kind as Kind),
    optional,
    name: perItem ? null : name,
    words,
    calendar,
    rest,
    perItem,
    nullable,
  };
}

/** Declares an operation. */
export const operation = (
  name: string,
  parameters: string,
  result: StaticType | Operation['result'],
  compute: Operation['compute'],
  fr: string,
  en: string,
): Operation => ({
  name,
  parameters: parameters === '' ? [] : parameters.split(' ').map(parameter),
  result: typeof result === 'function' ? result : () => result,
  compute,
  doc: { fr, en },
});
