import { Field, Int, ObjectType } from 'type-graphql';
import type { OrderKind, OrderStatus } from '../../../domain/contract/order';
import { ORDER_KINDS, ORDER_STATUSES } from '../../../domain/contract/order';
import { enumOf } from '../../shapes/enum-of';
import type { Attributes } from '../../../domain/contract/attributes';
import type { IdOf } from '../../../domain/id';
import { connectionOf } from '../../shapes/connection-of';
import { Node } from '../../shapes/node.type';
import { AcceptedEdition } from '../../values/accepted-edition.type';
import { Json } from '../../values/json.scalar';
import { Money } from '../../values/money.type';
import { PriceLine } from '../decision/price-line.type';
import { Instant, LocalDate } from '../../values/time.scalars';

export const OrderStatusEnum = enumOf('OrderStatus', 'Where an order stands.', ORDER_STATUSES);

export const OrderKindEnum = enumOf('OrderKind', 'What an order is for.', ORDER_KINDS);

/** A statement the customer accepted with the order (articles 4.1 to 4.3). */
@ObjectType({
  description: 'A statement the customer accepted with the order (articles 4.1 to 4.3).',
  simpleResolvers: true,
})
export class Acknowledgement {
  @Field(() => String, { description: 'Document.' })
  readonly document!: string;

  @Field(() => String, { description: 'Edition.' })
  readonly edition!: string;

  @Field(() => String, { description: 'Article.' })
  readonly article!: string;

  @Field(() => String, { description: 'The statement, verbatim.' })
  readonly statement!: string;

  @Field(() => Instant, { description: 'When it was accepted.' })
  readonly acceptedAt!: string;

  @Field(() => String, { description: 'Who accepted it; of staff, a customer is told the role.' })
  readonly acceptedBy!: string;
}

/** A purchase order (bon de commande) for a period of subscription. */
@ObjectType({
  description: 'A purchase order (bon de commande) for a period of subscription.',
  implements: Node,
  simpleResolvers: true,
})
export class PurchaseOrder extends Node {
  override readonly id!: IdOf<'orders'>;

  @Field(() => String, { description: 'Reference people use, such as BC-000001.' })
  readonly reference!: string;

  @Field(() => OrderKindEnum, { description: 'What it is for.' })
  readonly kind!: OrderKind;

  @Field(() => OrderStatusEnum, { description: 'Where it stands.' })
  readonly status!: OrderStatus;

  @Field(() => String, { description: 'Level ordered.' })
  readonly level!: string;

  @Field(() => Int, { nullable: true, description: 'Months ordered.' })
  readonly termMonths!: number | null;

  @Field(() => Money, { nullable: true, description: 'Monthly price, excluding VAT.' })
  readonly monthlyPrice!: Money | null;

  @Field(() => Money, {
    nullable: true,
    description: 'Total after the discount and the credit, excluding VAT.',
  })
  readonly total!: Money | null;

  @Field(() => Money, { description: 'Discount, excluding VAT (article 7).' })
  readonly discount!: Money;

  @Field(() => Money, { description: 'Earlier credit taken off the price, excluding VAT (article 7).' })
  readonly credit!: Money;

  @Field(() => Money, { nullable: true, description: 'VAT.' })
  readonly vat!: Money | null;

  @Field(() => Money, { nullable: true, description: 'Total including VAT.' })
  readonly totalInclVat!: Money | null;

  @Field(() => [PriceLine], { description: 'Price lines.' })
  readonly lines!: readonly PriceLine[];

  @Field(() => [AcceptedEdition], { description: 'Editions accepted with the order.' })
  readonly editions!: readonly AcceptedEdition[];

  @Field(() => [Acknowledgement], { description: 'Statements accepted with the order.' })
  readonly acknowledgements!: readonly Acknowledgement[];

  @Field(() => Instant, { description: 'When it was placed.' })
  readonly placedAt!: string;

  @Field(() => LocalDate, { description: 'The day its tariff was read.' })
  readonly issuedOn!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day on which it can be validated, included; null when the rules set none.',
  })
  readonly validUntil!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When it was validated.' })
  readonly validatedAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who validated it; of staff, a customer is told the role.',
  })
  readonly validatedBy!: string | null;

  @Field(() => Instant, {
    nullable: true,
    description: 'When the setup is aimed at (article 5.1): an average, not a deadline.',
  })
  readonly setupTarget!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The expiry date a renewal order follows.' })
  readonly renewsDueDate!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When the order form was sent (article 6.1).' })
  readonly sentAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the order form was sent.' })
  readonly sentTo!: string | null;

  @Field(() => String, { description: 'Address of the order form as a page, for the same bearer token.' })
  readonly htmlUrl!: string;

  @Field(() => String, { description: 'Address of the order form as a PDF, for the same bearer token.' })
  readonly pdfUrl!: string;

  @Field(() => Json, { description: 'Attributes that the vocabulary declares.' })
  readonly attributes!: Attributes;

  // What its relations are found by: no fields of the API.
  readonly customerId!: IdOf<'customers'>;
  readonly rentalId!: IdOf<'rentals'>;
  readonly subscriptionId!: IdOf<'subscriptions'> | null;
  readonly decisionIds!: readonly IdOf<'decisions'>[];
}

export const PurchaseOrderConnection = connectionOf(PurchaseOrder);
