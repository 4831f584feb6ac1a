import { canonical } from '../../../domain/canonical';
import type { IssuedDocument as Row } from '../../../domain/contract/issued-document';
import { signerFor } from '../../../domain/signature';
import type { Deps } from '../../../use-cases/operation/deps';
import { documentUrls } from '../../values/document-urls';
import type { IssuedDocument } from './issued-document.type';

/** A document that was kept as the API shows it: what its hash is taken of, so that anyone can take it again. */
export const presentIssuedDocument = (
  { content, ...row }: Row,
  { actor }: Pick<Deps, 'actor'>,
): IssuedDocument => ({
  __typename: 'IssuedDocument',
  ...row,
  recordedBy: signerFor(actor, row.recordedBy),
  content: canonical(content),
  ...documentUrls(row.id),
});
