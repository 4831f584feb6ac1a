import type { OutboxNotice } from '../../src/domain/contract/notice';
import type { Couriers, OutgoingEmail, OutgoingWebhook } from '../../src/domain/ports/courier';
import { SCHEDULER } from '../../src/domain/actor';
import { idOf } from '../../src/domain/id';
import { messageWriter } from '../../src/delivery/message-writer';
import { FRAME } from '../support/frame';
import { SECRETS } from '../support/secrets';
import type { DeliverNoticesDeps } from '../../src/use-cases/delivering/deliver-notices';
import type { Deps } from '../../src/use-cases/operation/deps';
import { memoryNotices } from '../fakes/memory-notices';
import { instantText } from '../../src/domain/instant-text';
import type { Instant } from '../../src/domain/time';

export const START = '2027-02-10T08:00:00.000Z';
export const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

/** The words of article 6.1, as signed. */
export const EXCERPT_6_1 =
  "Icodia fait parvenir au client un bon de commande pour une nouvelle période, et le client doit valider cette commande avant la date d'échéance du contrat en cours afin qu'Icodia puisse lui garantir la continuité de services.";

export const ENDPOINT = idOf('webhookEndpoints', '1'.repeat(32));

/** A notice as an operation writes it. */
export const notice = (changes: Partial<OutboxNotice> = {}): OutboxNotice => ({
  id: 'ntc_0192f0c4000070008000000000000001',
  customerId: 'cus_1',
  subscriptionId: 'sub_1',
  code: 'RENEWAL_ORDER',
  channel: 'email',
  recipient: 'achats@acme.example',
  language: 'fr',
  data: {
    answer: { fr: 'Validez-le avant le 1er mars 2027.', en: 'Validate it before 1 March 2027.' },
    subscriptionReference: 'INF-000001',
    rentalReference: 'SRV-0001',
    renewsDueDate: '2027-03-01',
    orderReference: 'BC-000012',
    level: '2',
    termMonths: 12,
    validUntil: '2028-03-01',
    dueDate: '2027-03-01',
    total: '1188.00',
    totalInclVat: '1425.60',
    documentUrl: 'https://clausier.example/documents/BC-000012.pdf',
    article: '6.1',
    excerpt: EXCERPT_6_1,
  },
  decisionId: 'dec_1',
  status: 'QUEUED',
  attempts: 0,
  nextAttemptAt: START,
  sentAt: null,
  recordedAt: '2027-02-10T07:59:00.000Z',
  version: 1,
  ...changes,
});

/** An outbox with one customer and one endpoint, a clock that moves when told, and couriers of the test. */
export function outbox(couriers: Partial<Couriers>, endpointUrl = 'http://127.0.0.1:9/', sender = '') {
  const memory = memoryNotices();
  memory.customers.set('cus_1', {
    id: 'cus_1',
    reference: 'CLI-ACME',
    name: 'Société Acmé',
    email: 'achats@acme.example',
    language: 'fr',
    details: null,
    attributes: {},
    recordedAt: START,
    version: 1,
  });
  memory.endpoints.set(ENDPOINT, {
    id: ENDPOINT,
    url: endpointUrl,
    secret: SECRETS.vault.seal(SECRET),
    retiredSecret: null,
    retiredUntil: null,
    active: true,
    removedAt: null,
    recordedAt: START,
    version: 1,
  });
  let now: Instant = START;
  let made = 0;
  const unexpected = { deliver: () => Promise.reject(new Error('no courier of this channel in this test')) };
  const deps: DeliverNoticesDeps & Pick<Deps, 'actor'> = {
    actor: SCHEDULER,
    clock: { now: () => now },
    store: memory.store,
    vault: SECRETS.vault,
    ids: { next: (kind) => idOf(kind, String((made += 1)).padStart(32, '0')) },
    couriers: { email: unexpected, webhook: unexpected, ...couriers },
    messages: messageWriter(() => FRAME, sender),
  };
  return {
    ...memory,
    deps,
    put: (...some: readonly OutboxNotice[]) => some.forEach((one) => memory.notices.set(one.id, one)),
    get: (id = notice().id) => memory.notices.get(id)!,
    log: () => [...memory.deliveries.values()],
    moveTo: (instant: Instant) => (now = instant),
    wait: (duration: { hours?: number; minutes?: number }) =>
      (now = instantText(Temporal.Instant.from(now).add(duration))),
  };
}

/** An e-mail that needs nothing else. */
export const email = (changes: Partial<OutgoingEmail> = {}): OutgoingEmail => ({
  id: 'ntc_1',
  sender: '',
  date: START,
  to: { name: 'Société Acmé', address: 'achats@acme.example' },
  language: 'fr',
  subject: 'Objet',
  text: 'Texte',
  html: '<p>Texte</p>',
  ...changes,
});

/** A webhook that needs nothing else. */
export const webhook = (changes: Partial<OutgoingWebhook> = {}): OutgoingWebhook => ({
  id: 'ntc_1',
  url: 'http://127.0.0.1:9/',
  secrets: [SECRET],
  body: '{"type":"RENEWED"}',
  ...changes,
});
