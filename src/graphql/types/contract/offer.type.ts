import { Field, ObjectType } from 'type-graphql';
import { CodeLabel } from './decision-definition.type';
import { ParameterUse } from './parameter-use.type';

/** The offer of the day. */
@ObjectType({ description: 'The offer of the day.', simpleResolvers: true })
export class Offer {
  @Field(() => [CodeLabel], { description: 'Levels, lowest first.' })
  readonly levels!: readonly CodeLabel[];

  @Field(() => [ParameterUse], { description: 'Every dated figure in force.' })
  readonly parameters!: readonly ParameterUse[];
}
