import { Field, ID, InputType } from 'type-graphql';
import type { FactValue } from '../../domain/facts';
import type { GivenId } from '../../domain/id';
import type { PlaceOrderInput as PlaceOrder } from '../../use-cases/orders/place-order';
import type { ValidateOrderInput as ValidateOrder } from '../../use-cases/orders/validate-order';
import type { VoidOrderInput as VoidOrder } from '../../use-cases/orders/void-order';
import type { RecordSetupInput as RecordSetup } from '../../use-cases/orders/record-setup';
import type { IssueRenewalOrderInput as IssueRenewalOrder } from '../../use-cases/renewal/issue-renewal-order';
import { KeyedInput } from '../shapes/keyed.input';
import { Json } from '../values/json.scalar';
import { Instant } from '../values/time.scalars';

/** An order for managed service on a server (article 2). */
@InputType({ description: 'An order for managed service on a server (article 2).' })
export class PlaceOrderInput extends KeyedInput implements PlaceOrder {
  @Field(() => ID, { description: 'The server.' })
  readonly rentalId!: GivenId<'rentals'>;

  @Field(() => String, { description: 'Level, such as N2.' })
  readonly level!: string;

  @Field(() => [String], {
    description: 'Articles whose statement the customer accepts: 4.1, 4.2 and 4.3.',
  })
  readonly acknowledgedArticles!: readonly string[];

  @Field(() => Json, { nullable: true, description: 'Attributes that the vocabulary declares.' })
  readonly attributes?: FactValue;
}

/** An order. */
@InputType({ description: 'An order.' })
export class OrderInput extends KeyedInput implements ValidateOrder, VoidOrder {
  @Field(() => ID, { description: 'The order.' })
  readonly orderId!: GivenId<'orders'>;
}

/** A renewal order to issue again. */
@InputType({
  description: 'A renewal order to issue: the one of the schedule failed, was voided or never left.',
})
export class IssueRenewalOrderInput extends KeyedInput implements IssueRenewalOrder {
  @Field(() => ID, { description: 'The subscription.' })
  readonly subscriptionId!: GivenId<'subscriptions'>;
}

/** The setup of a validated order (article 5). */
@InputType({ description: 'The setup of a validated order (article 5).' })
export class RecordSetupInput extends KeyedInput implements RecordSetup {
  @Field(() => ID, { description: 'The order.' })
  readonly orderId!: GivenId<'orders'>;

  @Field(() => Instant, { nullable: true, description: 'When it was set up; now by default.' })
  readonly setupAt?: string | null;
}
