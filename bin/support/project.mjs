import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const inProject = (...names) => path.join(ROOT, ...names);

const SQLITE_BINARY = inProject('node_modules/better-sqlite3/build/Release/better_sqlite3.node');
const INSTALL_STAMP = inProject('node_modules/.clausier-install.json');
export const BUILD_STAMP = inProject('dist/.fingerprint');

/** What stands in node_modules: `fresh`, or why it must be installed or rebuilt. */
export function installState() {
  const installed = inProject('node_modules/.package-lock.json');
  if (!existsSync(installed)) return 'missing';
  const stamp = readStamp();
  const lock = inProject('package-lock.json');
  const same = stamp?.lock === sha256(readFileSync(lock));
  if (!same && statSync(lock).mtimeMs > statSync(installed).mtimeMs) return 'outdated';
  if (!existsSync(SQLITE_BINARY)) return 'not-compiled';
  if (stamp && stamp.abi !== process.versions.modules) return 'other-node';
  return 'fresh';
}

/** What an install leaves behind, so that the next start knows that nothing is to be done. */
export function installStamp() {
  const lock = sha256(readFileSync(inProject('package-lock.json')));
  return { file: INSTALL_STAMP, text: `${JSON.stringify({ lock, abi: process.versions.modules })}\n` };
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(INSTALL_STAMP, 'utf8'));
  } catch {
    return null;
  }
}

/** SHA-256 over everything the compiler reads; the same in a copy of the folder. */
export function sourceFingerprint() {
  const hash = createHash('sha256');
  for (const file of sources()) {
    hash.update(`${file}\0`);
    hash.update(readFileSync(inProject(file)));
  }
  return hash.digest('hex');
}

/** Whether dist was built from the sources as they are. */
export function buildIsFresh(fingerprint = sourceFingerprint()) {
  try {
    return readFileSync(BUILD_STAMP, 'utf8') === fingerprint;
  } catch {
    return false;
  }
}

function sources() {
  const single = ['ormconfig.ts', 'tsconfig.json', 'tsconfig.build.json'].filter((name) =>
    existsSync(inProject(name)),
  );
  return [...single, ...typescriptUnder('migrations'), ...typescriptUnder('src')];
}

function typescriptUnder(folder) {
  if (!existsSync(inProject(folder))) return [];
  return readdirSync(inProject(folder), { recursive: true })
    .map((name) => `${folder}/${String(name).split(path.sep).join('/')}`)
    .filter((name) => name.endsWith('.ts'))
    .sort();
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
