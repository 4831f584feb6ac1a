import { Field, ObjectType } from 'type-graphql';
import type { FactValue } from '../../../domain/facts';
import type { IdOf } from '../../../domain/id';
import { connectionOf } from '../../shapes/connection-of';
import { Node } from '../../shapes/node.type';
import { Json } from '../../values/json.scalar';
import { Label } from '../../values/label.type';
import { Instant, LocalDate } from '../../values/time.scalars';

/** Something that happened in the life of a contract. */
@ObjectType({
  description: 'Something that happened in the life of a contract.',
  implements: Node,
  simpleResolvers: true,
})
export class ContractEvent extends Node {
  override readonly id!: IdOf<'events'>;

  @Field(() => String, { description: 'Code of the event, such as LEVEL_CHANGED.' })
  readonly type!: string;

  @Field(() => Label, { description: 'What happened.' })
  readonly label!: Label;

  @Field(() => Instant, { description: 'Contractual instant.' })
  readonly effectiveAt!: string;

  @Field(() => LocalDate, { description: 'Its day.' })
  readonly effectiveOn!: string;

  @Field(() => Instant, { description: 'When it was recorded.' })
  readonly recordedAt!: string;

  @Field(() => String, { description: 'Who did it; of staff, a customer is told the role.' })
  readonly actor!: string;

  @Field(() => Json, { description: 'Figures of the event.' })
  readonly data!: Readonly<Record<string, FactValue>>;
}

export const ContractEventConnection = connectionOf(ContractEvent);
