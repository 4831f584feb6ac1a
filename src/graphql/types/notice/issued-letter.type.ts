import type { IdOf } from '../../../domain/id';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../shapes/node.type';
import { Instant } from '../../values/time.scalars';

/** The letter of a notice as it was first handed over: each attempt sends the same. */
@ObjectType({
  description: 'The letter of a notice as it was first handed over: each attempt sends the same.',
  implements: Node,
  simpleResolvers: true,
})
export class IssuedLetter extends Node {
  override readonly id!: IdOf<'letters'>;

  @Field(() => String, { description: 'SHA-256 of its content, in hexadecimal.' })
  readonly hash!: string;

  @Field(() => String, {
    description: 'All that is handed over of it, as canonical JSON (keys sorted): what the hash is taken of.',
  })
  readonly content!: string;

  @Field(() => Instant, { description: 'When it was written.' })
  readonly recordedAt!: string;
}
