import { Field, Int, ObjectType } from 'type-graphql';
import { Decision } from '../types/decision/decision.type';
import { Node } from '../shapes/node.type';
import { Payload } from '../shapes/payload.type';
import { Instant } from '../values/time.scalars';

/** What a pass over the due steps did. */
@ObjectType({ description: 'What a pass over the due steps did.', simpleResolvers: true })
export class DueStepsPayload extends Payload {
  @Field(() => Int, {
    nullable: true,
    description: 'Subscriptions, and orders that none followed, whose steps were settled.',
  })
  readonly subscriptions!: number | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'What could not be settled, each with the reference of its subscription or order; it stays due.',
  })
  readonly failed!: readonly string[] | null;
}

/** Where the test clock stands. */
@ObjectType({ description: 'Where the test clock stands.', simpleResolvers: true })
export class ClockPayload extends Payload {
  @Field(() => Instant, { nullable: true, description: 'The time of the service now.' })
  readonly now!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Subscriptions, and orders that none followed, whose steps fell due and were settled.',
  })
  readonly subscriptions!: number | null;
}

/** The object whose attributes were set. */
@ObjectType({
  description: 'What the mutation touched, or the mistakes of its input.',
  simpleResolvers: true,
})
export class AttributesPayload extends Payload {
  @Field(() => Node, { nullable: true, description: 'The object.' })
  readonly node!: Node | null;

  @Field(() => Decision, {
    nullable: true,
    description: 'What follows for the subscription; null when it concerns none, or several.',
  })
  readonly decision!: Decision | null;
}
