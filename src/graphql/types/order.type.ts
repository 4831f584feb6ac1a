import { Field, Int, ObjectType } from 'type-graphql';
import { PriceLine } from './answer.type';
import { Json } from './json.scalar';
import { Money } from './money.type';
import { Node } from './node.type';
import { Instant, LocalDate } from './scalars';

/** The edition of a document that a contract accepted. */
@ObjectType({ description: 'The edition of a document that a contract accepted.', simpleResolvers: true })
export class AcceptedEdition {
  @Field(() => String, { description: 'Document.' })
  document!: string;

  @Field(() => String, { description: 'Edition.' })
  edition!: string;
}

/** A statement the customer accepted with the order (articles 4.1 to 4.3). */
@ObjectType({
  description: 'A statement the customer accepted with the order (articles 4.1 to 4.3).',
  simpleResolvers: true,
})
export class Acknowledgement {
  @Field(() => String, { description: 'Document.' })
  document!: string;

  @Field(() => String, { description: 'Edition.' })
  edition!: string;

  @Field(() => String, { description: 'Article.' })
  article!: string;

  @Field(() => String, { description: 'The statement, verbatim.' })
  statement!: string;

  @Field(() => Instant, { description: 'When it was accepted.' })
  acceptedAt!: string;

  @Field(() => String, { description: 'Who accepted it.' })
  acceptedBy!: string;
}

/** A purchase order (bon de commande) for a period of subscription. */
@ObjectType({
  description: 'A purchase order (bon de commande) for a period of subscription.',
  implements: Node,
  simpleResolvers: true,
})
export class PurchaseOrder extends Node {
  @Field(() => String, { description: 'Reference people use, such as BC-000001.' })
  reference!: string;

  @Field(() => String, { description: 'NEW, RENEWAL or UPGRADE.' })
  kind!: string;

  @Field(() => String, { description: 'PLACED, REFERRED_TO_SALES, VALIDATED, FULFILLED or VOID.' })
  status!: string;

  @Field(() => String, { description: 'Level ordered.' })
  level!: string;

  @Field(() => Int, { nullable: true, description: 'Months ordered.' })
  termMonths!: number | null;

  @Field(() => Money, { nullable: true, description: 'Monthly price, excluding VAT.' })
  monthlyPrice!: Money | null;

  @Field(() => Money, { nullable: true, description: 'Total after the discount, excluding VAT.' })
  total!: Money | null;

  @Field(() => Money, { description: 'Discount, excluding VAT (article 7).' })
  discount!: Money;

  @Field(() => Money, { nullable: true, description: 'VAT.' })
  vat!: Money | null;

  @Field(() => Money, { nullable: true, description: 'Total including VAT.' })
  totalInclVat!: Money | null;

  @Field(() => [PriceLine], { description: 'Price lines.' })
  lines!: PriceLine[];

  @Field(() => [AcceptedEdition], { description: 'Editions accepted with the order.' })
  editions!: AcceptedEdition[];

  @Field(() => [Acknowledgement], { description: 'Statements accepted with the order.' })
  acknowledgements!: Acknowledgement[];

  @Field(() => Instant, { description: 'When it was placed.' })
  placedAt!: string;

  @Field(() => LocalDate, { description: 'The day its tariff was read.' })
  issuedOn!: string;

  @Field(() => Instant, { nullable: true, description: 'When it was validated.' })
  validatedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Who validated it.' })
  validatedBy!: string | null;

  @Field(() => Instant, {
    nullable: true,
    description: 'When the setup is aimed at (article 5.1): an average, not a deadline.',
  })
  setupTarget!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The due date a renewal order follows.' })
  renewsDueDate!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When the order form was sent (article 6.1).' })
  sentAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the order form was sent.' })
  sentTo!: string | null;

  @Field(() => String, { description: 'Address of the order form as a page, for the same bearer token.' })
  htmlUrl!: string;

  @Field(() => String, { description: 'Address of the order form as a PDF, for the same bearer token.' })
  pdfUrl!: string;

  @Field(() => Json, { description: 'Attributes that the vocabulary declares.' })
  attributes!: unknown;
}
