import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startChild } from '../support/child.mjs';
import { clientOf, load } from '../support/client.mjs';
import { median, round, summary } from '../support/stats.mjs';
import { checkAfter, checkBefore } from './gates.mjs';
import { bodiesFor } from './questions.mjs';
import { openServerDatabase } from './server-database.mjs';

const CLIENTS = [1, 32];
const MOST = 4_000;

/**
 * An intervention simulated, requested, and requested again with the same key, over HTTP; beside a bare node:http
 * server that answers the same bytes and the driver alone committing the same rows.
 */
export async function requestSuite(pace, say) {
  const sqlite = await onSqlite(pace, say);
  const server = await openServerDatabase();
  if (!server) return { sqlite, mariadb: 'skipped: no server answers' };
  try {
    const mariadb = await measure('mariadb', server.url, server.url, pace, say);
    checkSame(sqlite.gates, mariadb.gates);
    return { sqlite, mariadb };
  } finally {
    await server.drop();
  }
}

async function onSqlite(pace, say) {
  const folder = mkdtempSync(path.join(tmpdir(), 'clausier-bench-'));
  const file = (name) => path.join(folder, name);
  try {
    return await measure('sqlite', `sqlite:${file('service.db')}`, file('raw.db'), pace, say);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(kind, url, rawTarget, pace, say) {
  const service = await startChild('service.mjs', { url, subscriptions: pace.subscriptions });
  const { address, token, subscriptionIds } = service.ready;
  const client = clientOf(address, { authorization: `Bearer ${token}` });
  const bodies = bodiesFor(subscriptionIds);
  const children = [service];
  try {
    const gates = await checkBefore(client, subscriptionIds);
    const raw = await startChild('raw.mjs', { kind, target: rawTarget });
    children.push(raw);
    const bytes = await client.post(bodies.request());
    const control = await startChild('control.mjs', { bytes });
    children.push(control);
    const bare = clientOf(control.ready.address);
    const replayed = bodies.request();
    await client.post(replayed);
    const http = (on, body) => async (clients, milliseconds) =>
      load({ clients, milliseconds, most: MOST, work: () => on.post(body()) });
    const runs = {
      control: http(bare, () => replayed),
      raw: (clients, milliseconds) => raw.ask({ clients, milliseconds, most: MOST }),
      simulate: http(client, bodies.simulate),
      request: http(client, bodies.request),
      replay: http(client, () => replayed),
    };
    const { cells, perRequest } = await rounds(kind, runs, service, pace, say);
    const invariants = await checkAfter(service, gates.written + bodies.requested());
    client.close();
    bare.close();
    return { gates: gates.outcomes, hotRow: gates.hotRow, cells, perRequest, invariants };
  } finally {
    for (const child of children.reverse()) await child.stop();
  }
}

async function rounds(kind, runs, service, pace, say) {
  const taken = {};
  const counted = [];
  for (const run of Object.values(runs)) for (const clients of CLIENTS) await run(clients, pace.warmUpMs);
  for (let number = 1; number <= pace.rounds; number++) {
    for (const clients of CLIENTS) {
      for (const [name, run] of Object.entries(runs)) {
        await service.ask('count');
        const result = await run(clients, pace.cellMs);
        const spent = await service.ask('spent');
        if (name === 'request') counted.push({ clients, requests: result.times.length, result, ...spent });
        (taken[`${name} ${clients}`] ??= []).push(result);
      }
    }
    say(`${kind} ${number}/${pace.rounds}`);
  }
  return { cells: cellsOf(taken), perRequest: perRequestOf(counted) };
}

function cellsOf(taken) {
  const rate = (name, index) => taken[name]?.[index]?.perSecond ?? NaN;
  return Object.entries(taken).map(([cell, results]) => {
    const [name, clients] = cell.split(' ');
    const against = (other) =>
      round(median(results.map(({ perSecond }, index) => perSecond / rate(`${other} ${clients}`, index))));
    return {
      name,
      clients: Number(clients),
      perSecond: Math.round(median(results.map(({ perSecond }) => perSecond))),
      spread: round(spreadOf(results)),
      ...summary(results.flatMap(({ times }) => times)),
      ofControl: against('control'),
      ofRaw: against('raw'),
    };
  });
}

function spreadOf(results) {
  const rates = results.map(({ perSecond }) => perSecond);
  return Math.max(...rates) / Math.min(...rates);
}

/** What one request costs; times of decisions are only true when one client asks, as others would wait in between. */
function perRequestOf(counted) {
  return CLIENTS.map((clients) => {
    const own = counted.filter((one) => one.clients === clients);
    const per = (of) => round(median(own.map((one) => of(one) / one.requests)));
    const alone = clients === 1;
    return {
      clients,
      statements: per(({ statements }) => statements),
      byKind: Object.fromEntries(
        Object.keys(own[0].byKind).map((kind) => [kind, per(({ byKind }) => byKind[kind] ?? 0)]),
      ),
      cpuUs: Math.round(median(own.map(({ cpuUs, requests }) => cpuUs / requests))),
      decisions: per(({ decisions }) => decisions),
      ...(alone && {
        decidingUs: Math.round(
          median(own.map(({ decidingMs, requests }) => (decidingMs * 1_000) / requests)),
        ),
        shareOfRules: round(
          median(own.map(({ decidingMs, result }) => (decidingMs * 1_000) / total(result.times))),
        ),
      }),
    };
  });
}

function total(times) {
  return times.reduce((so, time) => so + time, 0);
}

function checkSame(one, other) {
  if (JSON.stringify(one) !== JSON.stringify(other))
    throw new Error(`the engines do not answer the same:\n${JSON.stringify([one, other], null, 2)}`);
}
