import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { ServiceUnavailable } from '../domain/errors';
import type { Vault } from '../domain/ports/vault';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const MARK = 'sealed:';

/** A vault whose first key seals and whose every key opens, so that a key can be replaced while the service runs. */
export function sealingVault(keys: readonly [string, ...string[]]): Vault {
  const [sealing, ...earlier] = keys.map(keyOf) as [Buffer, ...Buffer[]];
  return {
    seal: (secret) => sealed(secret, sealing),
    open: (stored) => {
      // What was stored before secrets were sealed, until the next start seals it.
      if (!stored.startsWith(MARK)) return stored;
      for (const key of [sealing, ...earlier]) {
        const opened = unsealed(stored, key);
        if (opened !== null) return opened;
      }
      throw unopened();
    },
    isCurrent: (stored) => stored.startsWith(MARK) && unsealed(stored, sealing) !== null,
  };
}

const keyOf = (text: string): Buffer =>
  Buffer.from(hkdfSync('sha256', text, '', 'clausier secrets at rest', KEY_BYTES));

function sealed(secret: string, key: Buffer): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce);
  const body = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return MARK + Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
}

/** Null for another key: the cipher tells a right key by its tag. */
function unsealed(stored: string, key: Buffer): string | null {
  const bytes = Buffer.from(stored.slice(MARK.length), 'base64');
  try {
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const body = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([body, decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

const unopened = (): ServiceUnavailable =>
  new ServiceUnavailable(
    {
      fr: 'ce secret a été enregistré sous une clé que cette installation n’a plus (CLAUSIER_SECRETS_KEY)',
      en: 'this secret was kept under a key that this installation no longer has (CLAUSIER_SECRETS_KEY)',
    },
    'secrets: kept under another key than those of CLAUSIER_SECRETS_KEY',
  );
