import type { Customer as Row } from '../../../domain/contract/customer';
import type { Customer } from './customer.type';

/** A customer as the API shows it. */
export const presentCustomer = (row: Row): Customer => ({ __typename: 'Customer', ...row });
