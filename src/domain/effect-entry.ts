import type { ValueType } from './facts';
import type { Text } from './text';

/** What an argument of an effect may be; `any` is a value of whatever type. */
export type ArgumentType = ValueType | 'any';

/** Objects of the contract that an effect acts on. */
export type EffectObject = 'subscription' | 'allowance' | 'order' | 'intervention' | 'proposal' | 'study';

/** An argument that may be left out; a code of it may be one of a list of the vocabulary. */
export interface OptionalArgument {
  readonly optional: ArgumentType;
  readonly of?: string;
}

/** All there is to say of one effect, apart from its phrase in `rules text` and from the handler that performs it. */
export interface EffectEntry {
  /** The arguments it takes, in the order they are told; those of an `optional` type may be left out. */
  readonly takes: Readonly<Record<string, ArgumentType | OptionalArgument>>;
  /** The objects there have to be for it to be performed. */
  readonly needs: readonly EffectObject[];
  /** The object it brings into being, for the effects that follow. */
  readonly makes?: EffectObject;
  /** It tells a part of a price, which an effect before it has to give: the price itself, it does not change. */
  readonly ofPrice?: boolean;
  /** Its figures may be below zero: they are told, and nobody owes or holds them. */
  readonly signed?: boolean;
  /** What it does, for the guide. */
  readonly does: Text;
}
