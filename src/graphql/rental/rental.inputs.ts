import { Field, ID, InputType } from 'type-graphql';
import type { FactValue } from '../../domain/facts';
import type { GivenId } from '../../domain/id';
import type { CorrectRentalInput as CorrectRental } from '../../use-cases/customers/correct-rental';
import type { EndRentalInput as EndRental } from '../../use-cases/customers/end-rental';
import type { RegisterRentalInput as RegisterRental } from '../../use-cases/customers/register-rental';
import { KeyedInput } from '../shapes/keyed.input';
import { Json } from '../values/json.scalar';
import { LocalDate } from '../values/time.scalars';

/** A server the customer rents. */
@InputType({ description: 'A server the customer rents.' })
export class RegisterRentalInput extends KeyedInput implements RegisterRental {
  @Field(() => ID, { description: 'Customer.' })
  readonly customerId!: GivenId<'customers'>;

  @Field(() => String, { description: 'Unique reference, such as SRV-0001.' })
  readonly reference!: string;

  @Field(() => String, { description: 'Code of the list serverTypes.' })
  readonly serverType!: string;

  @Field(() => Boolean, { nullable: true, description: 'The rental is running; true by default.' })
  readonly active?: boolean | null;

  @Field(() => Json, { nullable: true, description: 'Attributes that the vocabulary declares.' })
  readonly attributes?: FactValue;
}

/** The end of a rental (article 2). */
@InputType({ description: 'The end of a rental (article 2).' })
export class EndRentalInput extends KeyedInput implements EndRental {
  @Field(() => ID, { description: 'The server.' })
  readonly rentalId!: GivenId<'rentals'>;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The first day it is no longer rented, past or to come; today by default.',
  })
  readonly endsOn?: string | null;
}

/** What is corrected of a server. */
@InputType({ description: 'What is corrected of a server: what is left out stays.' })
export class CorrectRentalInput extends KeyedInput implements CorrectRental {
  @Field(() => ID, { description: 'The server.' })
  readonly rentalId!: GivenId<'rentals'>;

  @Field(() => String, { nullable: true, description: 'Code of the list serverTypes.' })
  readonly serverType?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'The rental is running; one in use is ended by endRental.',
  })
  readonly active?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'The end that was recorded, and has not come, is withdrawn.',
  })
  readonly endWithdrawn?: boolean | null;
}
