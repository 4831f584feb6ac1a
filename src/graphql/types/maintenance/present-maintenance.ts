import type {
  Malfunction as MalfunctionRow,
  SystemUpdate as UpdateRow,
} from '../../../domain/contract/maintenance';
import type { Malfunction } from './malfunction.type';
import type { SystemUpdate } from './system-update.type';

/** An update as the API shows it. */
export const presentUpdate = (row: UpdateRow): SystemUpdate => ({ __typename: 'SystemUpdate', ...row });

/** A malfunction as the API shows it. */
export const presentMalfunction = (row: MalfunctionRow): Malfunction => ({
  __typename: 'Malfunction',
  ...row,
});
