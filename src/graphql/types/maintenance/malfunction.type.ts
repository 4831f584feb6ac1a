import type { IdOf } from '../../../domain/id';
import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shapes/connection-of';
import { Node } from '../../shapes/node.type';
import { LocalDate } from '../../values/time.scalars';

/** A malfunction with the liability the contract settles (article 4.3). */
@ObjectType({
  description: 'A malfunction with the liability the contract settles (article 4.3).',
  implements: Node,
  simpleResolvers: true,
})
export class Malfunction extends Node {
  override readonly id!: IdOf<'malfunctions'>;

  @Field(() => String, { description: 'Reference people use, such as DYS-000001.' })
  readonly reference!: string;

  @Field(() => String, { description: 'What does not work.' })
  readonly description!: string;

  @Field(() => String, { description: 'Code of the list malfunctionCauses.' })
  readonly cause!: string;

  @Field(() => String, { description: 'Code of the list components.' })
  readonly component!: string;

  @Field(() => LocalDate, { description: 'The day it was observed.' })
  readonly observedOn!: string;

  @Field(() => String, { description: 'Outcome of liability.scope.' })
  readonly outcome!: string;
}

export const MalfunctionConnection = connectionOf(Malfunction);
