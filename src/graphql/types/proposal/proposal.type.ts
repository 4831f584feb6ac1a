import { Field, Int, ObjectType } from 'type-graphql';
import type { ProposalStatus } from '../../../domain/contract/intervention';
import { PROPOSAL_STATUSES } from '../../../domain/contract/intervention';
import { enumOf } from '../../shapes/enum-of';
import type { FactValue } from '../../../domain/facts';
import type { IdOf } from '../../../domain/id';
import type { Minutes } from '../../../domain/minutes';
import { connectionOf } from '../../shapes/connection-of';
import { Node } from '../../shapes/node.type';
import { Json } from '../../values/json.scalar';
import { Money } from '../../values/money.type';
import { PriceLine } from '../decision/price-line.type';
import { Instant, LocalDate } from '../../values/time.scalars';

export const ProposalStatusEnum = enumOf(
  'ProposalStatus',
  'Where a commercial proposal stands.',
  PROPOSAL_STATUSES,
);

/** A commercial proposal: its price holds once issued (article 2.2.1). */
@ObjectType({
  description: 'A commercial proposal: its price holds once issued (article 2.2.1).',
  implements: Node,
  simpleResolvers: true,
})
export class CommercialProposal extends Node {
  override readonly id!: IdOf<'proposals'>;

  @Field(() => String, { description: 'Reference people use, such as PC-000001.' })
  readonly reference!: string;

  @Field(() => ProposalStatusEnum, { description: 'Where it stands.' })
  readonly status!: ProposalStatus;

  @Field(() => Int, { description: 'Minutes the allowance covers.' })
  readonly coveredMinutes!: Minutes;

  @Field(() => Int, { description: 'Minutes quoted.' })
  readonly quotedMinutes!: Minutes;

  @Field(() => Money, { description: 'Amount, excluding VAT.' })
  readonly amount!: Money;

  @Field(() => [PriceLine], { description: 'Price lines.' })
  readonly lines!: readonly PriceLine[];

  @Field(() => LocalDate, { description: 'The day it was issued.' })
  readonly issuedOn!: string;

  @Field(() => LocalDate, { description: 'Last day on which it can be accepted, included.' })
  readonly validUntil!: string;

  @Field(() => Instant, { nullable: true, description: 'When it was answered.' })
  readonly answeredAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who answered; of staff, a customer is told the role.',
  })
  readonly answeredBy!: string | null;

  @Field(() => Json, { description: 'Figures that were in force when it was issued.' })
  readonly values!: Readonly<Record<string, FactValue>>;

  @Field(() => String, { description: 'Address of the proposal as a page, for the same bearer token.' })
  readonly htmlUrl!: string;

  @Field(() => String, { description: 'Address of the proposal as a PDF, for the same bearer token.' })
  readonly pdfUrl!: string;

  // What its relations are found by: no fields of the API.
  readonly interventionId!: IdOf<'interventions'>;
  readonly decisionId!: IdOf<'decisions'>;
  readonly replacedById!: IdOf<'proposals'> | null;
}

export const CommercialProposalConnection = connectionOf(CommercialProposal);
