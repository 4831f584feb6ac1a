import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { installAdvice } from './advice.mjs';
import { say } from './language.mjs';
import { BUILD_STAMP, buildIsFresh, inProject, installState, sourceFingerprint } from './project.mjs';
import { npm, run } from './run.mjs';
import { paint, step, tell } from './steps.mjs';

const LOCK = inProject('node_modules/.clausier-build');
const LOCK_LIFETIME_MS = 120_000;

/** Something is missing that the reader must mend; the message says how. */
export class CannotPrepare extends Error {}

/** Brings the folder from any state, a fresh clone included, to a built one. */
export async function prepare() {
  await install();
  await build();
}

/** Installs the packages of package-lock.json when they are missing or others. */
export async function install() {
  const state = installState();
  if (state === 'fresh') return;
  const rebuild = state === 'not-compiled' || state === 'other-node';
  const title = rebuild
    ? say({ fr: 'compiler better-sqlite3 (environ 1 min 30)', en: 'compile better-sqlite3 (about 1 min 30)' })
    : say({ fr: 'installer les paquets (1 à 3 minutes)', en: 'install packages (1 to 3 minutes)' });
  const args = rebuild
    ? ['rebuild', 'better-sqlite3', '--no-audit', '--no-fund']
    : ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...withTools()];
  await attempt(title, () => npm(args), installAdvice);
  if (rebuild) await run(process.execPath, [inProject('bin/after-install.mjs')]);
}

/** The tools of `npm test` and the compiler are development packages: they are wanted even where NODE_ENV=production. */
const withTools = () => ['--include=dev'];

/** Compiles src when dist is of other sources. */
export async function build() {
  if (buildIsFresh()) return;
  await locked(async () => {
    const fingerprint = sourceFingerprint();
    if (buildIsFresh(fingerprint)) return;
    const tsc = inProject('node_modules/typescript/bin/tsc');
    await attempt(say({ fr: 'compiler les sources', en: 'build' }), () =>
      run(process.execPath, [tsc, '-p', inProject('tsconfig.build.json')]),
    );
    writeFileSync(BUILD_STAMP, fingerprint);
  });
}

async function attempt(title, work, adviceOf = () => null) {
  let result = { code: 1, output: '' };
  const { done } = await step(title, async () => {
    result = await work();
    return result.code === 0;
  });
  if (done) return;
  tell(result.output.trimEnd());
  const advice = adviceOf(result.output);
  throw new CannotPrepare(
    advice
      ? say(advice)
      : say({ fr: `Échec : ${title}. Voir ci-dessus.`, en: `Failed: ${title}. See above.` }),
  );
}

/** One build at a time: several commands may start at once on stale sources. */
async function locked(work) {
  while (!take()) await sleep(100);
  try {
    await work();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

function take() {
  try {
    mkdirSync(LOCK);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const age = Date.now() - (statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > LOCK_LIFETIME_MS) rmSync(LOCK, { recursive: true, force: true });
    return false;
  }
}

/** Runs `work`; what cannot be prepared is told in one sentence instead of a stack. */
export async function orSay(work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CannotPrepare)) throw error;
    tell(`\n${paint('red', '✖')} ${error.message}`);
    return 2;
  }
}
