import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import process from 'node:process';
import { orSay, prepare } from '../bin/support/prepare.mjs';
import { inProject } from '../bin/support/project.mjs';

/**
 * A decision over HTTP, warm, on the shipped rules: median and p99 beside a bare node:http control that answers the
 * same bytes, and the engine's share measured in the same process. Figures are for reading; nothing asserts them.
 */
const ROUNDS = 5;
const REQUESTS = 400;
const WARM_UP = 300;

const FACTS = {
  subscription: { level: 'N2', status: 'ACTIVE' },
  allowance: { remainingMinutes: 30 },
  intervention: {
    type: 'CONFIGURATION_SERVICE',
    estimatedMinutes: 90,
    requestedAt: '2027-02-10T08:00:00.000Z',
  },
};
const ask = (fields) =>
  JSON.stringify({
    query: `query ($facts: Json!) { decide(decision: "intervention.handling", on: "2027-02-10", facts: $facts) { ${fields} } }`,
    variables: { facts: FACTS },
  });
const BARE = ask('outcome amounts { name value }');
const EXPLAINED = ask(
  'outcome amounts { name value } explanation { sentence { fr } clause { article excerpts { text } } waysToYes { sentence { fr } } }',
);

const require = createRequire(import.meta.url);

process.exitCode = await orSay(async () => {
  await prepare();
  require('reflect-metadata');
  require('temporal-polyfill/global');
  const built = (file) => require(inProject(`dist/src/${file}.js`));
  const files = await built('rulebook/read-rule-files').readRuleFiles(inProject('rules'));
  const { release } = built('rulebook/load-rulebook').loadRelease(files);
  const rulebooks = built('rulebook/live-rulebooks').liveRulebooks(release, async () => null);
  const deps = { clock: built('server/clocks').systemClock, rulebooks };
  const app = await built('server/create-server').createServer({
    deps,
    production: true,
    log: console.error,
  });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const expected = await post(`${address}/graphql`, BARE);
  const control = http.createServer((request, response) => {
    request.resume().on('end', () => response.setHeader('content-type', 'application/json').end(expected));
  });
  await new Promise((resolve) => control.listen(0, '127.0.0.1', resolve));
  const bareNode = `http://127.0.0.1:${control.address().port}/`;

  const { decide } = built('use-cases/decide');
  const engine = () => decide(deps, { decision: 'intervention.handling', facts: FACTS, on: '2027-02-10' });
  const suites = {
    'node:http control': () => post(bareNode, BARE),
    'decide over HTTP': () => post(`${address}/graphql`, BARE),
    'decide and explain over HTTP': () => post(`${address}/graphql`, EXPLAINED),
    'decide in process': engine,
  };
  const samples = Object.fromEntries(Object.keys(suites).map((name) => [name, []]));
  for (const run of Object.values(suites)) for (let n = 0; n < WARM_UP; n++) await run();
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, run] of Object.entries(suites)) samples[name].push(...(await timed(run)));
    process.stderr.write(`round ${round + 1}/${ROUNDS}\n`);
  }
  await app.close();
  control.close();

  const rows = Object.entries(samples).map(([name, times]) => ({ name, ...summary(times) }));
  const [, http_, , inProcess] = rows;
  const report = {
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
    node: process.version,
    cpu: cpus()[0]?.model ?? 'unknown',
    requests: ROUNDS * REQUESTS,
    rows,
    engineShare: round(inProcess.medianUs / http_.medianUs),
    overControl: round(http_.medianUs / rows[0].medianUs),
  };
  mkdirSync(inProject('bench/results'), { recursive: true });
  writeFileSync(inProject('bench/results/latest.json'), `${JSON.stringify(report, null, 2)}\n`);
  for (const { name, medianUs, p99Us } of rows) {
    console.log(
      `${name.padEnd(32)} median ${String(medianUs).padStart(7)} µs   p99 ${String(p99Us).padStart(7)} µs`,
    );
  }
  console.log(
    `engine share of a decision over HTTP: ${report.engineShare} · over the control: ×${report.overControl}`,
  );
  return 0;
});

async function timed(run) {
  const times = [];
  for (let n = 0; n < REQUESTS; n++) {
    const started = performance.now();
    await run();
    times.push((performance.now() - started) * 1000);
  }
  return times;
}

async function post(url, body) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const text = await response.text();
  if (response.status !== 200) throw new Error(text);
  return text;
}

function summary(times) {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]);
  return { medianUs: at(0.5), p99Us: at(0.99) };
}

function round(value) {
  return Math.round(value * 100) / 100;
}
