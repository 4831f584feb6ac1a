import { Field, ObjectType } from 'type-graphql';
import { Label } from '../../values/label.type';

/** Verbatim words of a document, as signed. */
@ObjectType({ description: 'Verbatim words of a document, as signed.', simpleResolvers: true })
export class Excerpt {
  @Field(() => String, { description: 'Id in the clause.' })
  readonly id!: string;

  @Field(() => String, { description: 'The words.' })
  readonly text!: string;
}

/** Where a rule stands in the contract. */
@ObjectType({ description: 'Where a rule stands in the contract.', simpleResolvers: true })
export class ClauseCitation {
  @Field(() => String, { description: 'Id of the document.' })
  readonly document!: string;

  @Field(() => Label, { description: 'Title of the document.' })
  readonly documentTitle!: Label;

  @Field(() => String, { description: 'Edition of the document.' })
  readonly edition!: string;

  @Field(() => String, { description: 'Article.' })
  readonly article!: string;

  @Field(() => Label, { description: 'Title of the article.' })
  readonly title!: Label;

  @Field(() => String, { description: 'SHA-256 of the text of the edition, as signed.' })
  readonly textSha256!: string;

  @Field(() => [Excerpt], { description: 'The sentences cited.' })
  readonly excerpts!: readonly Excerpt[];
}
