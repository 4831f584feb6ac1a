import { publicEndpoints } from '../../src/delivery/public-endpoints';
import { sealingVault } from '../../src/delivery/sealing-vault';

/** Where the secrets of a test are kept, and endpoints that may be anywhere. */
export const SECRETS = {
  vault: sealingVault(['a key for tests, of thirty-two bytes and more']),
  checkEndpoint: publicEndpoints({ allowPrivateNetworks: true }),
};
