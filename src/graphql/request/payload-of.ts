import type { IdOf } from '../../domain/id';
import type { ClassType } from 'type-graphql';
import { Field, ObjectType } from 'type-graphql';
import type { ObjectKind } from '../../domain/kinds';
import { Payload } from '../shapes/payload.type';
import type { Presented } from './presenters';

/** An object that an operation touches: its kind, the type that shows it, what it is in the answer. */
type Touched = {
  readonly [K in ObjectKind]: readonly [kind: K, type: ClassType<Presented<K>>, description: string];
}[ObjectKind];

/** The objects an operation may touch, by the name of their field. */
export type Fields = Readonly<Record<string, Touched>>;

/** What an operation says of the objects it touched: the id of `order` as `orderId`. */
export type Receipt<F extends Fields> = {
  readonly [N in keyof F & string as `${N}Id`]?: IdOf<F[N][0]> | null;
};

/** The objects as the API shows them; those the operation says nothing of stay out of the answer. */
export type Shown<F extends Fields> = { readonly [N in keyof F]?: Presented<F[N][0]> | null };

/** A payload type, which knows how its fields are read. */
export interface PayloadType<F extends Fields> extends ClassType<Payload> {
  readonly fields: F;
}

/** What a mutation of a payload type answers. */
export type AnswerOf<T extends PayloadType<Fields>> = Payload & Shown<T['fields']>;

/** The payload of mutations that touch these objects. */
export function payloadOf<const F extends Fields>(name: string, fields: F): PayloadType<F> {
  @ObjectType(name, {
    description: 'What the mutation touched, or the mistakes of its input.',
    simpleResolvers: true,
  })
  class TouchedPayload extends Payload {
    static readonly fields = fields;
  }
  for (const [key, [, type, description]] of Object.entries(fields))
    Field(() => type, { nullable: true, description })(TouchedPayload.prototype, key);
  return TouchedPayload;
}
