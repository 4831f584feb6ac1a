import type { CommercialProposal as Row } from '../../../domain/contract/intervention';
import { signerFor } from '../../../domain/signature';
import type { Deps } from '../../../use-cases/operation/deps';
import { documentUrls } from '../../values/document-urls';
import { showMoney } from '../../values/show-money';
import type { CommercialProposal } from './proposal.type';

/** A commercial proposal as the API shows it. */
export const presentProposal = (row: Row, { actor }: Pick<Deps, 'actor'>): CommercialProposal => ({
  __typename: 'CommercialProposal',
  ...row,
  answeredBy: row.answeredBy && signerFor(actor, row.answeredBy),
  amount: showMoney(row.amountCents, row.currency),
  ...documentUrls(row.id),
});
