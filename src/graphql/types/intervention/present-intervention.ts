import type { Intervention as Row } from '../../../domain/contract/intervention';
import type { Intervention } from './intervention.type';

/** An intervention as the API shows it. */
export const presentIntervention = (row: Row): Intervention => ({
  __typename: 'Intervention',
  ...row,
  type: row.typeCode,
});
