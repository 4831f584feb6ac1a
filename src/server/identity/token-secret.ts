import { createHmac, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The key that signs tokens: the configured one, or one made once and kept in the data folder, outside production. */
export async function tokenSecret(configured: string | null, folder = 'data'): Promise<Uint8Array> {
  return new TextEncoder().encode(configured ?? (await keptSecret(path.join(folder, 'token-secret'))));
}

/**
 * The keys that secrets are kept under: the configured ones, or one made of the configured key of tokens, so that every
 * instance of an installation has the same; outside production, one made once and kept in the data folder.
 */
export async function secretsKeys(
  configured: readonly string[],
  ofTokens: string | null,
  folder = 'data',
): Promise<readonly [string, ...string[]]> {
  const made = ofTokens === null ? await keptSecret(path.join(folder, 'secrets-key')) : madeOf(ofTokens);
  const [first, ...earlier] = configured;
  // What was kept before a key was given is still read, and kept anew under it.
  return first === undefined ? [made] : [first, ...earlier, made];
}

const madeOf = (ofTokens: string): string =>
  createHmac('sha256', ofTokens).update('secrets of webhook endpoints').digest('hex');

async function keptSecret(file: string): Promise<string> {
  const known = await readFile(file, 'utf8').catch(() => null);
  if (known) return known.trim();
  await mkdir(path.dirname(file), { recursive: true });
  // Two processes may start at once: the one that comes second reads what the first wrote.
  await writeFile(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' }).catch(
    () => undefined,
  );
  return (await readFile(file, 'utf8')).trim();
}
