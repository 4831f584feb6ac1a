import { Field, ObjectType } from 'type-graphql';
import { Label } from '../../values/label.type';

/** Something the rules say happens at an instant. */
@ObjectType({ description: 'Something the rules say happens at an instant.', simpleResolvers: true })
export class DatedStep {
  @Field(() => String, { description: 'Code of the step.' })
  readonly step!: string;

  @Field(() => Label, { description: 'What happens.' })
  readonly label!: Label;

  @Field(() => String, { description: 'Contractual instant, UTC.' })
  readonly at!: string;

  @Field(() => String, { description: 'Rule that says so.' })
  readonly rule!: string;
}
