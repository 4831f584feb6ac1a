import { Field, ObjectType } from 'type-graphql';
import type { ErrorCode } from '../../domain/errors';
import { ERROR_CODES } from '../../domain/errors';
import { enumOf } from './enum-of';

export const ErrorCodeEnum = enumOf(
  'ErrorCode',
  'What went wrong, for programs that react to it.',
  ERROR_CODES,
);

/** A mistake in the input, or an operation the state of an object does not allow. A refusal by the contract is an outcome. */
@ObjectType({
  description:
    'A mistake in the input, or an operation the state of an object does not allow. A refusal by the contract is an outcome, never one of these.',
  simpleResolvers: true,
})
export class UserError {
  @Field(() => ErrorCodeEnum, { description: 'What went wrong.' })
  readonly code!: ErrorCode;

  @Field(() => String, { description: 'What is wrong and what to do, in the language of the request.' })
  readonly message!: string;

  @Field(() => [String], { description: 'The input field at fault, outermost first.' })
  readonly path!: readonly string[];

  @Field(() => String, { description: 'Where the code is explained: a path of this service.' })
  readonly docUrl!: string;
}
