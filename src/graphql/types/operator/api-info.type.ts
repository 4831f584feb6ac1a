import { Field, ObjectType } from 'type-graphql';
import type { ErrorCode } from '../../../domain/errors';
import { ErrorCodeEnum } from '../../shapes/user-error.type';
import { Label } from '../../values/label.type';
import { Instant } from '../../values/time.scalars';

/** What this service is. */
@ObjectType({ description: 'What this service is.', simpleResolvers: true })
export class ApiInfo {
  @Field(() => String, { description: 'Version of the service, as its changelog names it.' })
  readonly version!: string;

  @Field(() => String, { description: 'Hash of the rules in force, which decisions name.' })
  readonly releaseHash!: string;

  @Field(() => String, { description: 'SHA-256 of the schema, as `schema/schema.graphql` holds it.' })
  readonly schemaSha256!: string;

  @Field(() => Instant, { description: 'The time of the service.' })
  readonly now!: string;
}

/** A code of a mistake. */
@ObjectType({ description: 'A code of a mistake, for programs that react to it.', simpleResolvers: true })
export class ErrorCodeMeaning {
  @Field(() => ErrorCodeEnum, { description: 'The code.' })
  readonly code!: ErrorCode;

  @Field(() => Label, { description: 'What it means.' })
  readonly meaning!: Label;

  @Field(() => String, { description: 'Where it is explained: a path of this service.' })
  readonly docUrl!: string;
}
