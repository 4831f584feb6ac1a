import type { Customer as Row } from '../../../domain/contract/customer';
import { NO_DETAILS } from '../../../domain/contract/customer';
import type { Customer } from './customer.type';

/** A customer as the API shows it. */
export const presentCustomer = ({ details, ...row }: Row): Customer => ({
  __typename: 'Customer',
  ...row,
  ...(details ?? NO_DETAILS),
});
