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
import { Contact } from './contact.type';

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

  @Field(() => [String], { description: 'Postal address, line by line; empty when none is known.' })
  readonly postalAddress!: readonly string[];

  @Field(() => [String], { description: 'Where invoices go; empty when it is the postal address.' })
  readonly billingAddress!: readonly string[];

  @Field(() => String, { nullable: true, description: 'SIREN or SIRET.' })
  readonly registrationNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'VAT number, with its country.' })
  readonly vatNumber!: string | null;

  @Field(() => [Contact], { description: 'Whom to reach.' })
  readonly contacts!: readonly Contact[];

  @Field(() => Json, { description: 'Attributes that the vocabulary declares.' })
  readonly attributes!: Attributes;

  @Field(() => Instant, { description: 'When it was registered.' })
  readonly recordedAt!: string;
}

export const CustomerConnection = connectionOf(Customer);
