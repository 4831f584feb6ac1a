import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startChild } from '../support/child.mjs';
import { clientOf, load } from '../support/client.mjs';
import { median, round, summary } from '../support/stats.mjs';

const FACTS = {
  subscription: { level: 'N2', status: 'ACTIVE' },
  allowance: { remainingMinutes: 30 },
  intervention: {
    type: 'CONFIGURATION_SERVICE',
    estimatedMinutes: 90,
    requestedAt: '2027-02-10T08:00:00.000Z',
  },
};
const MOST = 4_000;
const ask = (fields) =>
  JSON.stringify({
    query: `query ($facts: Json!) { decide(decision: "intervention.handling", on: "2027-02-10", facts: $facts) { ${fields} } }`,
    variables: { facts: FACTS },
  });
const BARE = ask('outcome amounts { name value }');
const EXPLAINED = ask(
  'outcome amounts { name value } explanation { sentence { fr } clause { article excerpts { text } } waysToYes { sentence { fr } } }',
);

/** A question to the rules alone, over HTTP, with and without its whole explanation; beside a bare node:http server. */
export async function decisionSuite(pace, say) {
  const folder = mkdtempSync(path.join(tmpdir(), 'clausier-bench-'));
  const url = `sqlite:${path.join(folder, 'decisions.db')}`;
  const service = await startChild('service.mjs', { url, subscriptions: 0 });
  const { address, token } = service.ready;
  const client = clientOf(address, { authorization: `Bearer ${token}` });
  const bytes = await client.post(BARE);
  const expected = JSON.parse(bytes).data?.decide?.outcome;
  if (expected !== 'COMMERCIAL_PROPOSAL') throw new Error(bytes);
  const control = await startChild('control.mjs', { bytes });
  const bare = clientOf(control.ready.address);
  try {
    const runs = { control: [bare, BARE], decide: [client, BARE], 'decide and explain': [client, EXPLAINED] };
    const samples = {};
    for (let number = 0; number <= pace.rounds; number++) {
      for (const [name, [on, body]] of Object.entries(runs)) {
        await service.ask('count');
        const milliseconds = number === 0 ? pace.warmUpMs : pace.cellMs;
        const { times } = await load({ clients: 1, milliseconds, most: MOST, work: () => on.post(body) });
        const { decidingMs, cpuUs } = await service.ask('spent');
        if (number > 0) (samples[name] ??= []).push({ times, decidingMs, cpuUs });
      }
    }
    say('decisions');
    return rowsOf(samples);
  } finally {
    client.close();
    bare.close();
    await control.stop();
    await service.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function rowsOf(samples) {
  const medianOf = ({ times }) => median(times);
  return Object.entries(samples).map(([name, rounds]) => ({
    name,
    ...summary(rounds.flatMap(({ times }) => times)),
    overControl: round(
      median(rounds.map((one, index) => medianOf(one) / medianOf(samples['control'][index]))),
    ),
    ...(name !== 'control' && {
      cpuUs: Math.round(median(rounds.map(({ cpuUs, times }) => cpuUs / times.length))),
      shareOfRules: round(
        median(
          rounds.map(
            ({ decidingMs, times }) => (decidingMs * 1_000) / times.reduce((so, one) => so + one, 0),
          ),
        ),
      ),
    }),
  }));
}
