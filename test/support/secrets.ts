import { publicEndpoints } from '../../src/delivery/public-endpoints';
import { sealingVault } from '../../src/delivery/sealing-vault';

/** What the secrets of a test are kept under, and its links signed with. */
export const SECRETS_KEY = 'a key for tests, of thirty-two bytes and more';

/** Where the secrets of a test are kept, and endpoints that may be anywhere. */
export const SECRETS = {
  vault: sealingVault([SECRETS_KEY]),
  checkEndpoint: publicEndpoints({ allowPrivateNetworks: true }),
};
