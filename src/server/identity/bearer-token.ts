import { jwtVerify, SignJWT } from 'jose';
import type { Role } from '../../domain/actor';
import { ROLE_MEANINGS } from '../../domain/actor';
import { isValueOf } from '../../domain/closed-list';
import { Unauthenticated } from '../../domain/errors';

const ISSUER = 'clausier';
const AUDIENCE = 'clausier-api';
const ALGORITHM = 'HS256';

/** What a token says of its bearer. */
export interface Claims {
  readonly subject: string;
  readonly role: Role;
  /** The reference of the customer a `customer` acts for. */
  readonly customer: string | null;
}

/** The claims of a token whose signature holds. */
export interface VerifiedClaims extends Claims {
  /** In seconds since the epoch: from then on it is refused. */
  readonly expiresAt: number;
}

/** Signs a token, for demonstrations and tests: it lasts a year, or as long as is said. */
export function signToken(
  { subject, role, customer }: Claims,
  secret: Uint8Array,
  lasts = '365 d',
): Promise<string> {
  return new SignJWT({ role, ...(customer === null ? {} : { customer }) })
    .setProtectedHeader({ alg: ALGORITHM })
    .setSubject(subject)
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(lasts)
    .sign(secret);
}

/** Reads the claims of a bearer token; a token that is not ours, or is too old, is refused without saying why. */
export async function verifyToken(token: string, secret: Uint8Array): Promise<VerifiedClaims> {
  try {
    const { payload } = await jwtVerify(token, secret, {
      algorithms: [ALGORITHM],
      issuer: ISSUER,
      audience: AUDIENCE,
      requiredClaims: ['sub', 'exp', 'role'],
    });
    const { sub, role, customer, exp } = payload;
    if (!sub || !exp || !isValueOf(ROLE_MEANINGS, role)) throw refused();
    if (customer !== undefined && typeof customer !== 'string') throw refused();
    // Staff act for everybody: a token that says both could be read either way.
    if ((role === 'customer') !== Boolean(customer)) throw refused();
    return { subject: sub, role, customer: customer ?? null, expiresAt: exp };
  } catch {
    throw refused();
  }
}

const refused = (): Unauthenticated =>
  new Unauthenticated({
    fr: "ce jeton n'est pas valable ; en demander un autre (`npx clausier demo tokens` pour la démonstration)",
    en: 'this token is not valid; ask for another (`npx clausier demo tokens` for the demonstration)',
  });
