import { Field, ID, ObjectType } from 'type-graphql';
import type { Attributes } from '../../../domain/contract/attributes';
import type { IdOf } from '../../../domain/id';
import { connectionOf } from '../../shapes/connection-of';
import { Node } from '../../shapes/node.type';
import { Json } from '../../values/json.scalar';
import { LocalDate } from '../../values/time.scalars';

/** The server a subscription depends on (article 2). */
@ObjectType({ description: 'A rented server (article 2).', implements: Node, simpleResolvers: true })
export class Rental extends Node {
  override readonly id!: IdOf<'rentals'>;

  @Field(() => String, { description: 'Reference people use, such as SRV-0001.' })
  readonly reference!: string;

  @Field(() => String, { description: 'Code of the list serverTypes.' })
  readonly serverType!: string;

  @Field(() => Boolean, { description: 'The rental is running today.' })
  readonly active!: boolean;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The first day it is no longer rented; null while no end is known.',
  })
  readonly endsOn!: string | null;

  @Field(() => Json, { description: 'Attributes that the vocabulary declares.' })
  readonly attributes!: Attributes;

  @Field(() => ID, { description: 'Id of the customer.' })
  readonly customerId!: IdOf<'customers'>;
}

export const RentalConnection = connectionOf(Rental);
