import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { changedFiles } from './changed-files.mjs';
import { CHECKS } from './checks.mjs';
import { say } from './language.mjs';
import { CannotPrepare, build, install } from './prepare.mjs';
import { inProject } from './project.mjs';
import { QUICK_ENVIRONMENT, leftOut, movedAway, quickArguments } from './quick.mjs';
import { run } from './run.mjs';
import { mark, paint, progressTo, row, seconds, step, tell, together } from './steps.mjs';
import { surroundings } from './surroundings.mjs';

const inCi = () => Boolean(process.env.CI) && process.env.CI !== 'false';

/**
 * Runs what CI runs, going on after a failure so that everything wrong shows at once. The last line counts the tests.
 * `--quick` leaves out what takes long and says what that was; other words name steps to run alone.
 */
export async function testEverything(words) {
  progressTo(process.stdout);
  const quick = words.includes('--quick');
  const wanted = words.filter((word) => word !== '--quick');
  const asked = (name) => wanted.length === 0 || wanted.includes(name);
  const steps = [];
  const note = (title, result) => steps.push({ title, ...result });

  await prepared(note);
  const absent = quick ? [] : (await surroundings()).filter(({ present }) => !present);
  const checks = CHECKS.filter(({ name }) => asked(name));
  const changed = quick ? await changedFiles() : null;
  const checked = await together(checks, (check) => runCheck(check, quick, changed));
  for (const [index, { title }] of checks.entries()) note(say(title), checked[index]);
  const jest = asked('jest') ? await runJest(note, quick) : null;

  const reasons = quick ? moved() : [...absent.map(({ text }) => say(text)), ...skippedInCi(jest, absent)];
  const failed = steps.filter(({ done }) => !done).length + (inCi() || quick ? reasons.length : 0);
  report(steps, reasons, inCi() || quick);
  if (quick) tellLeftOut();
  tell(totals(jest));
  return failed === 0 ? 0 : 1;
}

async function prepared(note) {
  for (const [title, work] of [
    [say({ fr: 'installation', en: 'install' }), install],
    [say({ fr: 'compilation', en: 'build' }), build],
  ]) {
    const started = performance.now();
    const done = await work().then(
      () => true,
      (error) => {
        if (!(error instanceof CannotPrepare)) throw error;
        tell(error.message);
        return false;
      },
    );
    note(title, { done, ms: performance.now() - started });
  }
}

async function runCheck(
  { title, command: [program, args], each, quickly = [], show = false },
  quick,
  changed,
) {
  let output = '';
  const files = each ? (changed?.filter((file) => each.test(file)) ?? ['.']) : [];
  const all = [...args, ...(quick ? quickly : []), ...files];
  const result = await step(say(title), async () => {
    if (each && files.length === 0) return true;
    const { code, output: printed } = await run(program, all, { env: { ...process.env, FORCE_COLOR: '0' } });
    output = printed.trim();
    return code === 0;
  });
  if (output && (show || !result.done)) tell(`${output}\n`);
  return result;
}

async function runJest(note, quick) {
  const title = say({ fr: 'tests', en: 'tests' });
  tell(`\n${paint('bold', title)}`);
  const folder = mkdtempSync(path.join(tmpdir(), 'clausier-test-'));
  const file = path.join(folder, 'jest.json');
  const started = performance.now();
  const args = [inProject('node_modules/jest/bin/jest.js'), '--ci', '--json', `--outputFile=${file}`];
  if (quick) args.push(...quickArguments());
  const env = quick ? { ...process.env, ...QUICK_ENVIRONMENT } : process.env;
  try {
    const { code } = await run(process.execPath, args, {
      env,
      onOutput: (chunk) => process.stdout.write(chunk),
    });
    note(title, { done: code === 0, ms: performance.now() - started });
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    tell(`${error}`);
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In CI everything is there, so a skipped test is one that would never run. */
function skippedInCi(jest, absent) {
  const skipped = jest?.numPendingTests ?? 0;
  if (skipped === 0 || absent.length > 0) return [];
  return [say({ fr: `${skipped} tests laissés de côté`, en: `${skipped} tests skipped` })];
}

/** A file that was moved would be run, or left out, without anybody having wanted it. */
const moved = () =>
  movedAway().map((file) =>
    say({
      fr: `bin/support/quick.mjs nomme ${file}, qui n’existe plus`,
      en: `bin/support/quick.mjs names ${file}, which is no longer there`,
    }),
  );

function tellLeftOut() {
  tell(say({ fr: 'Laissé au passage complet (`npm test`) :', en: 'Left to the whole run (`npm test`):' }));
  for (const text of leftOut()) tell(`  ${say(text)}`);
  tell();
}

function report(steps, reasons, failing) {
  tell(`\n${paint('bold', say({ fr: 'Étapes', en: 'Steps' }))}`);
  for (const { title, done, ms } of steps) tell(row(mark(done), title, seconds(ms)));
  for (const reason of reasons) tell(`${failing ? mark(false) : paint('yellow', '!')} ${reason}`);
  tell();
}

/** `N passed, N failed`, alone on its line: a suite that could not run counts as a failure. */
function totals(jest) {
  const passed = jest?.numPassedTests ?? 0;
  const failed = (jest?.numFailedTests ?? 0) + (jest?.numRuntimeErrorTestSuites ?? 0);
  const skipped = (jest?.numPendingTests ?? 0) + (jest?.numTodoTests ?? 0);
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
