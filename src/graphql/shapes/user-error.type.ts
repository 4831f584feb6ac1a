import { Field, ObjectType } from 'type-graphql';

/** A mistake in the input, or an operation the state of an object does not allow. A refusal by the contract is an outcome. */
@ObjectType({
  description:
    'A mistake in the input, or an operation the state of an object does not allow. A refusal by the contract is an outcome, never one of these.',
  simpleResolvers: true,
})
export class UserError {
  @Field(() => String, { description: 'Stable code, such as INVALID_INPUT or FORBIDDEN_TRANSITION.' })
  readonly code!: string;

  @Field(() => String, { description: 'What is wrong and what to do, in the language of the request.' })
  readonly message!: string;

  @Field(() => [String], { description: 'The input field at fault, outermost first.' })
  readonly path!: readonly string[];
}
