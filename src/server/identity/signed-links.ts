import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { Actor } from '../../domain/actor';
import { Forbidden } from '../../domain/errors';
import { isIdOf } from '../../domain/id';
import type { Clock } from '../../domain/ports/clock';
import type { DocumentLinks } from '../../domain/ports/document-links';

const KEY_BYTES = 32;
const SECONDS_A_DAY = 86_400;

/** What a link carries: for whom, until when, in seconds since 1970, and the proof of both. */
export interface LinkQuery {
  readonly for?: unknown;
  readonly until?: unknown;
  readonly key?: unknown;
}

/** Makes links to documents, and tells whom a link that comes in acts for. */
export interface SignedLinks extends DocumentLinks {
  /** The customer, to read this document alone; null for a query without a key; fails with Forbidden for one of no worth. */
  holderOf(documentId: string, query: LinkQuery): Actor | null;
}

/** What links are made with. */
export interface LinkSettings {
  /** Where customers reach the service, such as `https://infogerance.example.com`; null: no link is made. */
  readonly publicUrl: string | null;
  readonly days: number;
  /** The keys of secrets: the first one signs, every one proves. */
  readonly keys: readonly [string, ...string[]];
  readonly clock: Clock;
}

/**
 * Links that open one document, for one customer, until an instant. The proof is a MAC over all three, so that none can be
 * changed; a document that became another customer's opens for nobody who holds the link.
 */
export function signedLinks({ publicUrl, days, keys, clock }: LinkSettings): SignedLinks {
  const [signing, ...earlier] = keys.map(keyOf) as [Buffer, ...Buffer[]];
  const now = (): number => Math.floor(Temporal.Instant.from(clock.now()).epochMilliseconds / 1_000);
  return {
    to: ({ documentId, customerId, language }) => {
      if (publicUrl === null) return null;
      const until = String(now() + days * SECONDS_A_DAY);
      const key = proofOf(signing, documentId, customerId, until).toString('base64url');
      const query = new URLSearchParams({ lang: language, for: customerId, until, key });
      return `${publicUrl}/documents/${documentId}.html?${query.toString()}`;
    },
    holderOf: (documentId, { for: customerId, until, key }) => {
      if (key === undefined) return null;
      if (typeof key !== 'string' || typeof until !== 'string' || typeof customerId !== 'string')
        throw worthless();
      if (!isIdOf('customers', customerId) || !/^\d{1,12}$/.test(until)) throw worthless();
      const given = Buffer.from(key, 'base64url');
      const proven = [signing, ...earlier].filter((one) =>
        same(proofOf(one, documentId, customerId, until), given),
      );
      if (proven.length === 0 || Number(until) < now()) throw worthless();
      return { subject: 'link', role: 'customer', customerId };
    },
  };
}

const keyOf = (text: string): Buffer =>
  Buffer.from(hkdfSync('sha256', text, '', 'clausier links to documents', KEY_BYTES));

const proofOf = (key: Buffer, documentId: string, customerId: string, until: string): Buffer =>
  createHmac('sha256', key).update(['/documents', documentId, customerId, until].join('\n')).digest();

/** Takes as long for every key of the right length. */
const same = (one: Buffer, other: Buffer): boolean =>
  one.length === other.length && timingSafeEqual(one, other);

const worthless = (): Forbidden =>
  new Forbidden({
    fr: 'ce lien n’ouvre plus de document : il a expiré, ou n’est pas complet ; demandez-en un autre à qui vous l’a envoyé',
    en: 'this link opens no document any more: it has expired, or is not complete; ask who sent it for another',
  });
