import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The key that signs tokens: the configured one, or one made once and kept in the data folder, outside production. */
export async function tokenSecret(configured: string | null, folder = 'data'): Promise<Uint8Array> {
  return new TextEncoder().encode(configured ?? (await keptSecret(path.join(folder, 'token-secret'))));
}

/** The keys that secrets are kept under: the configured ones, or one made and kept in the same way. */
export async function secretsKeys(
  configured: readonly string[],
  folder = 'data',
): Promise<readonly [string, ...string[]]> {
  const [first, ...earlier] = configured;
  return first === undefined ? [await keptSecret(path.join(folder, 'secrets-key'))] : [first, ...earlier];
}

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
