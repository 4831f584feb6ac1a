import type { FactValue } from '../../domain/facts';
import type { GivenId } from '../../domain/id';
import { Field, ID, InputType } from 'type-graphql';
import type { ChangeInput } from '../../use-cases/changes/change-plan';
import type { PlanChangeQuestion } from '../../use-cases/changes/simulate-plan-change';
import type { GiveNoticeInput as GiveNotice } from '../../use-cases/renewal/give-notice';
import { KeyedInput } from '../shapes/keyed.input';
import { Json } from '../values/json.scalar';
import { LocalDate } from '../values/time.scalars';

/** A level asked for (article 7). */
@InputType({ description: 'A level asked for (article 7).' })
export class ChangePlanInput extends KeyedInput implements ChangeInput {
  @Field(() => ID, { description: 'The subscription.' })
  readonly subscriptionId!: GivenId<'subscriptions'>;

  @Field(() => String, { description: 'Level wanted.' })
  readonly toLevel!: string;

  @Field(() => Json, {
    nullable: true,
    description: 'The attributes that the vocabulary declares of changes.',
  })
  readonly attributes?: FactValue;
}

/** A question about a level; nothing is written. */
@InputType({ description: 'A question about a level; nothing is written.' })
export class SimulatePlanChangeInput implements PlanChangeQuestion {
  @Field(() => ID, { description: 'The subscription.' })
  readonly subscriptionId!: GivenId<'subscriptions'>;

  @Field(() => String, { description: 'Level wanted.' })
  readonly toLevel!: string;

  @Field(() => Json, {
    nullable: true,
    description: 'The attributes that the vocabulary declares of changes.',
  })
  readonly attributes?: FactValue;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day of the change, from today to the end of what is ordered; today by default.',
  })
  readonly asOf?: string | null;
}

/** A party says that it does not renew (article 6). */
@InputType({ description: 'A party says that it does not renew (article 6).' })
export class GiveNoticeInput extends KeyedInput implements GiveNotice {
  @Field(() => ID, { description: 'The subscription.' })
  readonly subscriptionId!: GivenId<'subscriptions'>;

  @Field(() => LocalDate, { nullable: true, description: 'The day it was received; today by default.' })
  readonly receivedOn?: string | null;
}
