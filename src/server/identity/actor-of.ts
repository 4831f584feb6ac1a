import type { Actor } from '../../domain/actor';
import { Unauthenticated } from '../../domain/errors';
import type { Store } from '../../domain/ports/store';
import type { IdOf } from '../../domain/id';
import { verifyToken } from './bearer-token';
import { verifiedOnce } from './known-tokens';

/** Finds who asks from the header of a request; null when there is none. */
export type Identify = (authorization: string | undefined) => Promise<Actor | null>;

const MOST_KNOWN = 1_000;

/** Reads bearer tokens; the customer a token names by its reference is looked up once. */
export function identifyByToken(secret: Uint8Array, store: Store): Identify {
  const claimsOf = verifiedOnce(
    (token) => verifyToken(token, secret),
    () => Math.floor(Date.now() / 1_000),
  );
  const customerIds = new Map<string, IdOf<'customers'>>();

  const customerId = async (reference: string): Promise<IdOf<'customers'>> => {
    const known = customerIds.get(reference);
    if (known) return known;
    const [customer] = await store.read(({ customers }) => customers.list({ reference }, { first: 1 }));
    if (!customer) throw unknownCustomer();
    if (customerIds.size >= MOST_KNOWN) customerIds.clear();
    customerIds.set(reference, customer.id);
    return customer.id;
  };

  return async (authorization) => {
    if (!authorization) return null;
    const token = /^Bearer\s+(\S+)$/i.exec(authorization)?.[1];
    if (!token) throw notBearer();
    const { subject, role, customer } = await claimsOf(token);
    return { subject, role, customerId: customer === null ? null : await customerId(customer) };
  };
}

const notBearer = (): Unauthenticated =>
  new Unauthenticated({
    fr: "l'en-tête `authorization` s'écrit `Bearer <jeton>`",
    en: 'the header `authorization` is written `Bearer <token>`',
  });

const unknownCustomer = (): Unauthenticated =>
  new Unauthenticated({
    fr: 'le client de ce jeton n’existe pas',
    en: 'the customer of this token does not exist',
  });
