import type { IdOf } from '../../../domain/id';
import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shapes/connection-of';
import { Node } from '../../shapes/node.type';
import { Instant } from '../../values/time.scalars';

/** An update of system components (article 4.3). */
@ObjectType({
  description: 'An update of system components (article 4.3).',
  implements: Node,
  simpleResolvers: true,
})
export class SystemUpdate extends Node {
  override readonly id!: IdOf<'updates'>;

  @Field(() => String, { description: 'Reference people use, such as MAJ-000001.' })
  readonly reference!: string;

  @Field(() => String, { description: 'Code of the list malfunctionCauses, such as SECURITY_UPDATE.' })
  readonly kind!: string;

  @Field(() => String, { description: 'What was updated.' })
  readonly description!: string;

  @Field(() => Instant, { description: 'When it was made.' })
  readonly performedAt!: string;
}

export const SystemUpdateConnection = connectionOf(SystemUpdate);
