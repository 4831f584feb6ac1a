import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import { DeliveryFailure } from '../domain/ports/courier';
import { isPublicAddress } from './public-address';

/** Finds the addresses of a host. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

/** The resolver of the machine. */
export const systemResolve: Resolve = (host) => lookup(host, { all: true });

/** Fails when one of the addresses is not public. */
export function refusePrivate(addresses: readonly string[]): void {
  if (!addresses.every(isPublicAddress)) {
    throw new DeliveryFailure(
      'the endpoint is in a private network, which this installation refuses',
      'never',
    );
  }
}

/** The host of a URL when it is written as an address, which no resolver sees. */
export const literalAddress = ({ hostname }: URL): string | null => {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) ? bare : null;
};

/**
 * A lookup for one connection: the addresses that were checked are the ones connected to, so that a name that
 * answers differently a moment later gains nothing.
 */
export const checkedLookup =
  (resolve: Resolve, check: (addresses: readonly string[]) => void): LookupFunction =>
  (host, options, done) => {
    void resolve(host)
      .then((found) => {
        check(found.map(({ address }) => address));
        const [first] = found;
        if (!first) throw new DeliveryFailure('the host of the endpoint has no address');
        return options.all ? () => done(null, [...found]) : () => done(null, first.address, first.family);
      })
      .catch((error: NodeJS.ErrnoException) => () => done(error, []))
      .then((answer) => answer());
  };
