import type { Terminal } from '../cli/terminal/terminal';
import type { Demonstration } from '../domain/demonstration/demonstration';
import type { MovableClock } from '../domain/ports/clock';
import type { DocumentLinks } from '../domain/ports/document-links';
import type { Text } from '../domain/text';
import { emailCourier, unconfiguredEmailCourier } from '../delivery/email-courier';
import { messageWriter } from '../delivery/message-writer';
import { publicEndpoints } from '../delivery/public-endpoints';
import { sealingVault } from '../delivery/sealing-vault';
import { webhookCourier } from '../delivery/webhook-courier';
import { renderHtml } from '../documents/render-html';
import { renderPdf } from '../documents/render-pdf';
import type { Database } from '../persistence/open-database';
import { openDatabase } from '../persistence/open-database';
import { repeat } from '../server/background';
import { movableClock, systemClock } from '../server/clocks';
import type { Configuration } from '../server/configuration';
import { createServer } from '../server/create-server';
import { loggedTroubles } from '../server/logged-troubles';
import { metricsOf } from '../server/metrics';
import { operationLine } from '../server/operation-line';
import { reporter } from '../server/reporter';
import { countedIds, timeOrderedIds } from '../server/ids';
import { identifyByToken } from '../server/identity/actor-of';
import { signedLinks } from '../server/identity/signed-links';
import { secretsKeys, tokenSecret } from '../server/identity/token-secret';
import type { OpenedService } from '../server/serve';
import { metricsServer } from '../server/serve-metrics';
import type { DeliverNoticesDeps } from '../use-cases/delivering/deliver-notices';
import { deliverNotices } from '../use-cases/delivering/deliver-notices';
import { sealSecrets } from '../use-cases/delivering/seal-secrets';
import type { DemoLoaded, StoppedPast } from '../use-cases/demo/load-demo';
import { loadDemo } from '../use-cases/demo/load-demo';
import type { Services } from '../use-cases/operation/deps';
import { planAgain } from '../use-cases/due-steps/plan-again';
import { runDueSteps } from '../use-cases/due-steps/run-due-steps';
import { lackingOnDocuments } from './lacking-on-documents';
import { openRulebooks } from './open-rulebooks';
import { playgroundParts } from './playground-parts';
import { realClock } from './real-clock';

const NOTICES_AT_ONCE = 50;

const warned = ({ fr, en }: Text): Text => ({ fr: `! ${fr}`, en: `! ${en}` });

/** Puts every room together: database, rules, clock, demonstration, scheduler, delivery, HTTP. */
export async function openService(
  configuration: Configuration,
  terminal: Terminal,
): Promise<OpenedService | null> {
  const database = await openDatabase(configuration.databaseUrl);
  try {
    const service = await serviceOn(database, configuration, terminal);
    if (!service) await database.close();
    return service;
  } catch (error) {
    // What stays open would keep a process alive that serves nobody.
    await database.close();
    throw error;
  }
}

async function serviceOn(
  database: Database,
  configuration: Configuration,
  terminal: Terminal,
): Promise<OpenedService | null> {
  const { store } = database;
  await database.migrate();
  const testClock: MovableClock | null = configuration.production
    ? null
    : movableClock(configuration.clock ?? systemClock.now());
  const clock = testClock ?? (await realClock(store, configuration));
  const metrics = metricsOf(() => services);
  const log = (line: string): void => {
    metrics.seeTrouble();
    terminal.tell(line);
  };
  let closing = false;
  const opened = await openRulebooks({
    ...configuration,
    store,
    clock,
    terminal,
    adopted: () => planAnew(services, log, () => closing),
  });
  if (!opened) return null;
  const keys = await secretsKeys(configuration.secretsKeys, configuration.tokenSecret);
  const { publicUrl, linkDays: days } = configuration;
  const links = signedLinks({ publicUrl, days, keys, clock });
  const services: Services = {
    clock,
    store,
    rulebooks: opened.rulebooks,
    ids: timeOrderedIds,
    troubles: loggedTroubles(log),
    vault: sealingVault(keys),
    checkEndpoint: publicEndpoints({ allowPrivateNetworks: !configuration.production }),
    provider: configuration.provider,
    onDecision: (taken) => metrics.seeDecision(taken),
  };
  await sealSecrets(services);
  const greeting = configuration.production
    ? lackingOnDocuments(services.rulebooks.current().frame.provider, services.provider).map(warned)
    : await demonstrate(services, opened.demonstration());

  const secret = await tokenSecret(configuration.tokenSecret);
  let draining = false;
  const app = await createServer({
    services,
    identify: identifyByToken(secret, store),
    links,
    production: configuration.production,
    allowedOrigins: configuration.allowedOrigins,
    testClock,
    renderers: { html: renderHtml, pdf: renderPdf },
    playground: configuration.production ? null : playgroundParts(services, opened.demonstration, secret),
    ready: async () => {
      clock.now();
      await database.ping();
    },
    isDraining: () => draining,
    seeOperation: (seen) => {
      metrics.seeOperation(seen);
      if (configuration.logOperations)
        terminal.tell(operationLine(seen, systemClock.now(), opened.rulebooks));
    },
    log,
  });
  const pageOfMetrics = metricsServer(metrics);
  const pause = configuration.schedulerSeconds * 1_000;
  const trouble = reporter(log);
  const planned = planAnew(services, log, () => closing).catch(trouble);
  const background = [
    repeat(async () => void (await runDueSteps(services)), pause, trouble),
    repeat(
      () => deliverNotices(deliveryOf(services, configuration, links, log), { limit: NOTICES_AT_ONCE }),
      pause,
      trouble,
    ),
  ];
  return {
    app,
    metrics: pageOfMetrics,
    greeting,
    drain: () => {
      draining = true;
    },
    close: async () => {
      closing = true;
      await app.close();
      await pageOfMetrics.close();
      opened.close();
      await Promise.all([planned, ...background.map((work) => work.stop())]);
      await database.close();
    },
  };
}

async function demonstrate(services: Services, demonstration: Demonstration): Promise<readonly Text[]> {
  const loaded = await loadDemo(services, countedIds(), demonstration);
  return [...demonstrated(demonstration, loaded), TOKENS];
}

function demonstrated(
  { portfolio: { length } }: Demonstration,
  { whole, stopped }: DemoLoaded,
): readonly Text[] {
  if (length === 0) return [NOT_DEMONSTRATED];
  if (stopped.length > 0) return stopped.map(stoppedInWords);
  return whole
    ? [
        {
          fr: `✔ démonstration chargée (${length} clients)`,
          en: `✔ demonstration loaded (${length} customers)`,
        },
      ]
    : [];
}

/** The service serves all the same: what shows the contract is not the contract. */
const stoppedInWords = ({ customer, scene, why }: StoppedPast): Text => ({
  fr: `! démonstration arrêtée : demo/portfolio.json, client ${customer}, scène ${scene} : ${why.fr}. Le service répond ; la corriger, elle reprend au prochain démarrage.`,
  en: `! demonstration stopped: demo/portfolio.json, customer ${customer}, scene ${scene}: ${why.en}. The service answers; correct it, and it goes on at the next start.`,
});

const NOT_DEMONSTRATED: Text = {
  fr: 'Démonstration aucune : ces règles n’ont pas de `demo/portfolio.json`',
  en: 'Demonstration none: these rules have no `demo/portfolio.json`',
};

const TOKENS: Text = {
  fr: 'Jetons         npx clausier demo tokens (un par rôle ; les onglets du bac à sable ont le leur)',
  en: 'Tokens        npx clausier demo tokens (one per role; the tabs of the playground have theirs)',
};

/** Each release that comes into force says anew what it cannot plan. */
async function planAnew(
  services: Services,
  log: (line: string) => void,
  stopped: () => boolean,
): Promise<void> {
  loggedTroubles(log).tell(await planAgain(services, stopped));
}

const deliveryOf = (
  { store, ids, clock, rulebooks, vault, provider }: Services,
  { smtpUrl, mailFrom, production }: Configuration,
  links: DocumentLinks,
  log: (line: string) => void,
): DeliverNoticesDeps => ({
  clock,
  store,
  ids,
  vault,
  couriers: {
    email: smtpUrl === null ? unconfiguredEmailCourier : emailCourier({ smtpUrl, from: mailFrom }),
    webhook: webhookCourier({ clock: systemClock, allowPrivateNetworks: !production }),
  },
  messages: messageWriter(() => rulebooks.current().frame, mailFrom, {
    provider,
    links,
    onLacking: ({ code, id }, field) =>
      log(`! ${id}, ${code}: its letter lacks \`${field}\`; the general letter was sent in its place`),
  }),
});
