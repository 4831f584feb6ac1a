import type { CommercialProposal as Row } from '../../../domain/contract/intervention';
import { documentUrls } from '../../values/document-urls';
import { showMoney } from '../../values/show-money';
import type { CommercialProposal } from './proposal.type';

/** A commercial proposal as the API shows it. */
export const presentProposal = (row: Row): CommercialProposal => ({
  __typename: 'CommercialProposal',
  ...row,
  amount: showMoney(row.amountCents, row.currency),
  ...documentUrls(row.id),
});
