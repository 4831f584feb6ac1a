import { Field, Int, ObjectType } from 'type-graphql';
import type { TermStatus } from '../../../domain/contract/term';
import { TERM_STATUSES } from '../../../domain/contract/term';
import type { IdOf } from '../../../domain/id';
import { connectionOf } from '../../shapes/connection-of';
import { enumOf } from '../../shapes/enum-of';
import { Node } from '../../shapes/node.type';
import { AcceptedEdition } from '../../values/accepted-edition.type';
import { Money } from '../../values/money.type';
import { LocalDate } from '../../values/time.scalars';

export const TermStatusEnum = enumOf('TermStatus', 'Where a term stands.', TERM_STATUSES);

/** A level and the first day it counts within a term (article 7). */
@ObjectType({ description: 'A level and the first day it counts within a term (article 7).' })
export class LevelFrom {
  @Field(() => String, { description: 'Level.' })
  readonly level!: string;

  @Field(() => LocalDate, { description: 'Its first day.' })
  readonly from!: string;
}

/** One period of a subscription: what was agreed and paid for it holds for its days (articles 5.2, 6.1 and 7). */
@ObjectType({
  description:
    'One period of a subscription: what was agreed and paid for it holds for its days (articles 5.2, 6.1 and 7).',
  implements: Node,
  simpleResolvers: true,
})
export class Term extends Node {
  @Field(() => Int, { description: '1 for the first; one more for each that follows.' })
  readonly number!: number;

  @Field(() => TermStatusEnum, { description: 'Where it stands.' })
  readonly status!: TermStatus;

  @Field(() => LocalDate, { description: 'Its first day.' })
  readonly beginsOn!: string;

  @Field(() => LocalDate, { description: 'Expiry date (échéance): the first day it no longer covers.' })
  readonly dueDate!: string;

  @Field(() => LocalDate, { description: 'The day its months are counted from.' })
  readonly anchor!: string;

  @Field(() => Int, { description: 'Its length in months, as it was paid.' })
  readonly months!: number;

  @Field(() => Money, { description: 'What was paid for it, excluding VAT, before any discount.' })
  readonly price!: Money;

  @Field(() => [LevelFrom], { description: 'The levels it was served at, the first as ordered.' })
  readonly levels!: readonly LevelFrom[];

  @Field(() => LocalDate, { description: 'The day whose tariff and editions it was agreed under.' })
  readonly agreedOn!: string;

  @Field(() => [AcceptedEdition], { description: 'Editions agreed for it.' })
  readonly editions!: readonly AcceptedEdition[];

  @Field(() => LocalDate, { nullable: true, description: 'The day it ended; null while it has not.' })
  readonly endedOn!: string | null;

  // What its relations are found by: no field of the API.
  readonly orderId!: IdOf<'orders'> | null;
}

export const TermConnection = connectionOf(Term);
