import { Field, ID, ObjectType } from 'type-graphql';
import { Json } from './json.scalar';
import { Node } from './node.type';
import { Instant } from './scalars';

/** Who the contract is with. */
@ObjectType({ description: 'Who the contract is with.', implements: Node, simpleResolvers: true })
export class Customer extends Node {
  @Field(() => String, { description: 'Reference people use, such as CLI-ACME.' })
  reference!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'Where notices are sent.' })
  email!: string;

  @Field(() => String, { description: 'Language of its notices: fr or en.' })
  language!: string;

  @Field(() => Json, { description: 'Attributes that the vocabulary declares.' })
  attributes!: unknown;

  @Field(() => Instant, { description: 'When it was registered.' })
  recordedAt!: string;
}

/** The server a subscription depends on (article 2). */
@ObjectType({ description: 'A rented server (article 2).', implements: Node, simpleResolvers: true })
export class Rental extends Node {
  @Field(() => String, { description: 'Reference people use, such as SRV-0001.' })
  reference!: string;

  @Field(() => String, { description: 'Code of the list serverTypes.' })
  serverType!: string;

  @Field(() => Boolean, { description: 'The rental is running.' })
  active!: boolean;

  @Field(() => Json, { description: 'Attributes that the vocabulary declares.' })
  attributes!: unknown;

  @Field(() => ID, { description: 'Id of the customer.' })
  customerId!: string;
}
