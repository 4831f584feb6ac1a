import type { Cents } from './cents';
import type { EffectEntry, ArgumentType } from './effect-entry';
import type { EffectName } from './effects';
import { EFFECTS } from './effects';
import type { FactValue } from './facts';
import type { Minutes } from './minutes';
import type { Instant, LocalDate } from './time';

type Takes<N extends EffectName> = (typeof EFFECTS)[N]['takes'];

/** Arguments that count minutes, as their names say everywhere. */
type CountsMinutes = 'minutes' | `${string}Minutes`;

/** How a handler receives a value of a type under a name: an amount in cents. */
type ValueOf<T, Name> = T extends 'integer'
  ? Name extends CountsMinutes
    ? Minutes
    : number
  : T extends 'amount'
    ? Cents
    : T extends 'boolean'
      ? boolean
      : T extends 'date'
        ? LocalDate
        : T extends 'instant'
          ? Instant
          : T extends 'any'
            ? FactValue
            : string;

/** The arguments of an effect as its handler receives them; null where one may be left out and was. */
export type ArgumentsOf<N extends EffectName> = {
  readonly [A in keyof Takes<N>]: Takes<N>[A] extends { readonly optional: infer T }
    ? ValueOf<T, A> | null
    : ValueOf<Takes<N>[A], A>;
};

/** The objects a handler can count on. */
export type NeedsOf<N extends EffectName> = (typeof EFFECTS)[N]['needs'][number];

/** One argument of an effect. */
export interface EffectArgument {
  readonly name: string;
  readonly type: ArgumentType;
  readonly optional: boolean;
  /** The list of the vocabulary its codes are of; null for any code. */
  readonly list: string | null;
}

/** What an effect takes, one argument after the other. */
export const argumentsOf = (effect: EffectName): readonly EffectArgument[] =>
  Object.entries<EffectEntry['takes'][string]>(EFFECTS[effect].takes).map(([name, type]) =>
    typeof type === 'string'
      ? { name, type, optional: false, list: null }
      : { name, type: type.optional, optional: true, list: type.of ?? null },
  );
