import { InvalidInput } from '../domain/errors';
import type { EndpointCheck } from '../domain/ports/endpoint-check';
import type { Text } from '../domain/text';
import type { Resolve } from './checked-lookup';
import { literalAddress, systemResolve } from './checked-lookup';
import { isPublicAddress } from './public-address';

/** What an installation lets endpoints be. */
export interface EndpointRules {
  /** Outside production: http, and addresses that only this network sees, which tests and trials need. */
  readonly allowPrivateNetworks: boolean;
  readonly resolve?: Resolve;
}

const LONGEST_URL = 500;

/** Refuses an endpoint when it is given, as a delivery would: each delivery looks again, since names move. */
export function publicEndpoints({
  allowPrivateNetworks,
  resolve = systemResolve,
}: EndpointRules): EndpointCheck {
  const protocols = allowPrivateNetworks ? ['http:', 'https:'] : ['https:'];
  return async (text, field) => {
    const refuse = (reason: Text): never => {
      throw new InvalidInput(reason, [field]);
    };
    const url = URL.canParse(text) ? new URL(text) : null;
    if (!url || text.length > LONGEST_URL || !protocols.includes(url.protocol) || url.username || url.hash)
      return refuse(allowPrivateNetworks ? WEB_ADDRESS : SECURE_ADDRESS);
    if (allowPrivateNetworks) return;
    const literal = literalAddress(url);
    const addresses = literal ? [literal] : await addressesOf(resolve, url.hostname);
    if (addresses.length === 0) refuse(UNKNOWN_HOST);
    if (!addresses.every(isPublicAddress)) refuse(PRIVATE_ADDRESS);
  };
}

const addressesOf = async (resolve: Resolve, host: string): Promise<readonly string[]> =>
  (await resolve(host).catch(() => [])).map(({ address }) => address);

const WEB_ADDRESS: Text = {
  fr: `une adresse http ou https d'au plus ${LONGEST_URL} caractères, sans mot de passe ni ancre`,
  en: `an http or https address of at most ${LONGEST_URL} characters, without a password or a fragment`,
};
const SECURE_ADDRESS: Text = {
  fr: `une adresse https d'au plus ${LONGEST_URL} caractères, sans mot de passe ni ancre`,
  en: `an https address of at most ${LONGEST_URL} characters, without a password or a fragment`,
};
const UNKNOWN_HOST: Text = {
  fr: "aucune machine ne porte ce nom : vérifier l'adresse",
  en: 'no machine has this name: check the address',
};
const PRIVATE_ADDRESS: Text = {
  fr: "cette adresse est dans un réseau privé : il faut une adresse de l'Internet public",
  en: 'this address is in a private network: it takes an address of the public Internet',
};
