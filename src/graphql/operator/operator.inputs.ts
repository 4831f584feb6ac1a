import { Field, ID, InputType } from 'type-graphql';
import type { FactValue } from '../../domain/facts';
import type { SetAttributesInput as SetAttributes } from '../../use-cases/noting/set-attributes';
import { KeyedInput } from '../shapes/keyed.input';
import { Json } from '../values/json.scalar';
import { Instant } from '../values/time.scalars';

/** New values for attributes that the vocabulary declares. */
@InputType({ description: 'New values for attributes that the vocabulary declares.' })
export class SetAttributesInput extends KeyedInput implements SetAttributes {
  @Field(() => ID, { description: 'A customer, rental, subscription, order, intervention or incident.' })
  readonly id!: SetAttributes['id'];

  @Field(() => Json, { description: 'Name -> value; null takes one away, those left out stay.' })
  readonly attributes!: FactValue;
}

/** Where the test clock goes. */
@InputType({ description: 'Where the test clock goes.' })
export class AdvanceTestClockInput {
  @Field(() => Instant, { description: 'A later instant.' })
  readonly to!: string;
}
