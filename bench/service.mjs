import { createRequire } from 'node:module';
import process from 'node:process';
import { inProject } from '../bin/support/project.mjs';
import { count, countDecisions, countStatements, spent } from './support/counters.mjs';
import { invariants, settle } from './support/portfolio.mjs';

/** The service as production runs it, on a database of its own, with what it does counted. */
const { url, subscriptions } = JSON.parse(process.argv[2]);
const require = createRequire(import.meta.url);
require('reflect-metadata');
require('temporal-polyfill/global');
const built = (file) => require(inProject(`dist/src/${file}.js`));

countStatements(require);
const SECRET = new TextEncoder().encode('the secret of a measurement, of thirty-two bytes or more');
const clock = { now: () => '2027-02-10T09:00:00.000Z' };

const database = await built('persistence/open-database').openDatabase(url);
await database.migrate();
const { store } = database;
const files = await built('rulebook/read-rule-files').readRuleFiles(inProject('rules'));
const { release } = built('rulebook/load-rulebook').loadRelease(files);
await store.write(({ releases }) =>
  releases.insert({
    id: release.hash,
    files: JSON.stringify(Object.fromEntries(release.files)),
    recordedAt: clock.now(),
  }),
);
const log = (line) => process.stderr.write(`${line}\n`);
const evaluator = built('rulebook/deciding/held-together').heldTogether(1, ({ en }) => log(en));
const rulebooks = countDecisions(built('rulebook/live-rulebooks').liveRulebooks(release, evaluator));
const services = {
  store,
  clock,
  rulebooks,
  ids: built('server/ids').timeOrderedIds,
  troubles: built('server/logged-troubles').loggedTroubles(log),
  vault: built('delivery/sealing-vault').sealingVault(['a key for measurements, of thirty-two bytes']),
  checkEndpoint: built('delivery/public-endpoints').publicEndpoints({ allowPrivateNetworks: true }),
  provider: {},
};
const subscriptionIds = await settle(built, services, subscriptions);

const app = await built('server/create-server').createServer({
  services,
  identify: built('server/identity/actor-of').identifyByToken(SECRET, store),
  production: true,
  testClock: null,
  renderers: { html: () => '', pdf: () => Buffer.of() },
  playground: null,
  ready: () => database.ping(),
  log,
});
const address = `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
const { operator } = await built('server/identity/demo-tokens').demoTokens(SECRET);
process.send({ address, token: operator, subscriptionIds, pid: process.pid });

const QUESTIONS = {
  count: async () => count(),
  spent: async () => spent(),
  invariants: () => invariants(store),
};

process.on('message', async (question) => {
  if (question === 'stop') {
    await app.close();
    await database.close();
    process.exit(0);
  }
  process.send(await QUESTIONS[question]());
});
