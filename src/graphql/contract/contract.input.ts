import { Field, ID, InputType } from 'type-graphql';
import type { ContractTold } from '../../use-cases/queries/contract-told';

/** An edition of a document that was agreed. */
@InputType({ description: 'An edition of a document that was agreed.' })
export class EditionInput {
  @Field(() => String, { description: 'Id of the document.' })
  readonly document!: string;

  @Field(() => String, { description: 'Its edition.' })
  readonly edition!: string;
}

/** Whose contract a question is about. */
@InputType({
  description:
    'Whose contract a question is about: its amendments, its editions and what was agreed for the term of the day bind.',
})
export class ContractInput implements ContractTold {
  @Field(() => ID, { nullable: true, description: 'Customer, by id or reference.' })
  readonly customer?: string | null;

  @Field(() => ID, { nullable: true, description: 'Server, by id or reference.' })
  readonly rental?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Subscription, by id or reference; its customer and its server are known by it.',
  })
  readonly subscription?: string | null;

  @Field(() => [EditionInput], {
    nullable: true,
    description: 'Editions agreed, where they are not those of the subscription or of the day.',
  })
  readonly editions?: readonly EditionInput[] | null;
}
