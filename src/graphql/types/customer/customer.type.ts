import { Field, ObjectType } from 'type-graphql';
import type { Language } from '../../../domain/text';
import { LANGUAGES } from '../../../domain/text';
import { spelledOut } from '../../shapes/spelled-out';
import type { Attributes } from '../../../domain/contract/attributes';
import type { IdOf } from '../../../domain/id';
import { connectionOf } from '../../shapes/connection-of';
import { Node } from '../../shapes/node.type';
import { Json } from '../../values/json.scalar';
import { Instant } from '../../values/time.scalars';

/** Who the contract is with. */
@ObjectType({ description: 'Who the contract is with.', implements: Node, simpleResolvers: true })
export class Customer extends Node {
  override readonly id!: IdOf<'customers'>;

  @Field(() => String, { description: 'Reference people use, such as CLI-ACME.' })
  readonly reference!: string;

  @Field(() => String, { description: 'Name.' })
  readonly name!: string;

  @Field(() => String, { description: 'Where notices are sent.' })
  readonly email!: string;

  @Field(() => String, { description: spelledOut('Language of its notices', LANGUAGES) })
  readonly language!: Language;

  @Field(() => Json, { description: 'Attributes that the vocabulary declares.' })
  readonly attributes!: Attributes;

  @Field(() => Instant, { description: 'When it was registered.' })
  readonly recordedAt!: string;
}

export const CustomerConnection = connectionOf(Customer);
