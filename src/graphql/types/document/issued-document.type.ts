import { Field, Int, ObjectType } from 'type-graphql';
import type { DocumentState } from '../../../domain/contract/printable-document';
import { DOCUMENT_STATES } from '../../../domain/contract/printable-document';
import type { IdOf } from '../../../domain/id';
import { enumOf } from '../../shapes/enum-of';
import { Node } from '../../shapes/node.type';
import { Instant } from '../../values/time.scalars';

export const DocumentStateEnum = enumOf('DocumentState', 'Where a document stood.', DOCUMENT_STATES);

/** An order form or a proposal as it was issued, or as it was agreed or settled since: it never changes. */
@ObjectType({
  description:
    'An order form or a proposal as it was issued, or as it was agreed or settled since: it never changes.',
  implements: Node,
  simpleResolvers: true,
})
export class IssuedDocument extends Node {
  override readonly id!: IdOf<'issuedDocuments'>;

  @Field(() => Int, { description: '1 as it was issued, then one for each thing that became of it.' })
  readonly number!: number;

  @Field(() => DocumentStateEnum, { description: 'Where it stood.' })
  readonly state!: DocumentState;

  @Field(() => String, { description: 'SHA-256 of its content, in hexadecimal; printed on the document.' })
  readonly hash!: string;

  @Field(() => String, {
    description: 'All it says, in each language, as canonical JSON (keys sorted): what the hash is taken of.',
  })
  readonly content!: string;

  @Field(() => Instant, { description: 'When it was kept.' })
  readonly recordedAt!: string;

  @Field(() => String, {
    description: 'Who issued, agreed or settled it; of staff, a customer is told the role.',
  })
  readonly recordedBy!: string;

  @Field(() => String, { description: 'Address of the document as a page, for the same bearer token.' })
  readonly htmlUrl!: string;

  @Field(() => String, { description: 'Address of the document as a PDF, for the same bearer token.' })
  readonly pdfUrl!: string;
}
