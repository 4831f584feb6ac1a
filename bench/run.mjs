import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import process from 'node:process';
import { orSay, prepare } from '../bin/support/prepare.mjs';
import { inProject } from '../bin/support/project.mjs';
import { decisionSuite } from './suites/decisions.mjs';
import { requestSuite } from './suites/requests.mjs';
import { print } from './support/print.mjs';

/**
 * How fast the service answers, warm, on the shipped rules and on each database that is there: always beside controls
 * of the same run, so that what is read is a ratio. Answers are checked before anything is timed, rows after.
 *
 *   node bench/run.mjs           about three minutes
 *   node bench/run.mjs --quick   at most ninety seconds
 */
const PACES = {
  full: { rounds: 5, cellMs: 2_500, warmUpMs: 2_000, subscriptions: 400 },
  quick: { rounds: 2, cellMs: 800, warmUpMs: 400, subscriptions: 100 },
};

process.exitCode = await orSay(async () => {
  await prepare();
  const pace = process.argv.includes('--quick') ? PACES.quick : PACES.full;
  const say = (text) => process.stderr.write(`${text}\n`);
  const report = {
    commit: commit(),
    node: process.version,
    cpu: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
    loadBefore: loadavg()[0],
    pace,
    decisions: await decisionSuite(pace, say),
    requests: await requestSuite(pace, say),
  };
  mkdirSync(inProject('bench/results'), { recursive: true });
  writeFileSync(inProject('bench/results/latest.json'), `${JSON.stringify(report, null, 2)}\n`);
  print(report, console.log);
  return 0;
});

function commit() {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}
