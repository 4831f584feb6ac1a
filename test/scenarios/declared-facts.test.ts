import { keptEvents } from '../../src/use-cases/facts/standing-events';
import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import { shippedRelease } from '../support/shipped-release';
import {
  ACKNOWLEDGED,
  changeTo,
  close,
  customerWith,
  placeOrder,
  request,
  requestFor,
  tenant,
  validate,
} from './support/life';
import { run } from './support/mutations';
import { renewalOrderOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';

/** What the timeline keeps for its readers alone: the rules are not told of it. */
const FOR_READERS = ['changes', 'serverType', 'active', 'setAside', 'by', 'sentTo'];

/** What an event keeps that the vocabulary does not say it carries, and what it is said to carry and never kept. */
async function strayData(
  { services: { store } }: TestService,
  customerId: string,
): Promise<readonly string[]> {
  const { carried } = (await shippedRelease()).vocabulary.facts['history']!.fields['events']!.declaration.of!;
  const kept = await store.read(({ events }) => events.list({}, { first: 1_000 }));
  expect(kept.some((event) => event.customerId === customerId)).toBe(true);
  const told = new Map<string, Set<string>>();
  // What was withdrawn, and its withdrawal, are read by nobody but the readers of the timeline.
  for (const { type, data } of keptEvents(kept))
    told.set(type, new Set([...(told.get(type) ?? []), ...Object.keys(data)]));
  return [...told].flatMap(([type, names]) => {
    const known = (carried![type] ?? []).filter((name) => !['type', 'on'].includes(name));
    const stray = [...names].filter((name) => !known.includes(name) && !FOR_READERS.includes(name));
    // An event that is recorded takes attributes, and may have none of them.
    const never = RECORDED.includes(type) ? [] : known.filter((name) => !names.has(name));
    return [
      ...stray.map((name) => `${type} keeps ${name}`),
      ...never.map((name) => `${type} never keeps ${name}`),
    ];
  });
}

const RECORDED = ['CLAIM', 'PAYMENT_RECEIVED', 'FORMAL_NOTICE'];

describeEachDatabase('the facts a decision declares', (open) => {
  const stage = onStage(open);

  it('are all supplied, whichever act asks for it', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { subscriptionId, rentalId, customerId, self } = life;
    // Suspended on the way, since nobody renews it.
    await customerWith(service, { level: 'N1', setupAt: SETUP, reference: 'CLI-LAPSED' });
    await close(service, (await request(service, life, 20)).intervention.id, 20);
    const { intervention } = await request(service, life, 10);
    await run(service, 'cancelIntervention', { interventionId: intervention.id }, self);
    for (const answer of ['acceptProposal', 'declineProposal'] as const) {
      const { proposal } = await request(service, life, 100);
      await run(service, answer, { proposalId: proposal.id }, self);
    }
    const { study } = await request(service, life, 10, 'MIGRATION_APPLICATIVE');
    await run(service, 'concludeStudy', { studyId: study.id, conclusion: 'Faisable', estimatedMinutes: 30 });
    const { study: another } = await request(service, life, 10, 'MIGRATION_APPLICATIVE');
    await run(service, 'concludeStudy', { studyId: another.id, conclusion: 'Impossible' });
    const malfunction = { cause: 'OTHER_UPDATE', component: 'CUSTOMER_SOFTWARE', description: 'Panne' };
    await run(service, 'reportMalfunction', { subscriptionId, ...malfunction });
    const { incident } = await run(service, 'reportIncident', {
      subscriptionId,
      description: 'Panne',
      classCode: 'MINOR',
    });
    await run(service, 'recordMeasure', { incidentId: incident.id, description: 'Relance' });
    await run(service, 'endIncident', { incidentId: incident.id });
    await run(service, 'recordUpdate', { subscriptionId, kind: 'OTHER_UPDATE', description: 'Noyau' });
    const claim = { subscriptionId, type: 'CLAIM', attributes: { subject: 'Lenteur' } };
    await run(service, 'recordEvent', claim);
    const { event } = await run(service, 'recordEvent', claim);
    await run(service, 'withdrawEvent', { eventId: event.id, reason: 'Deux fois la même' });
    await run(service, 'setAttributes', { id: subscriptionId, attributes: {} });
    await changeTo(service, life, 'N3');
    await service.moveTo('2027-12-01T09:00:00+01:00');
    await run(service, 'voidOrder', { orderId: (await renewalOrderOf(service, life)).id }, self);
    await run(service, 'issueRenewalOrder', { subscriptionId }, 'sales');
    await validate(service, (await renewalOrderOf(service, life)).id, self);
    await service.moveTo('2028-03-01T09:00:00+01:00');
    await run(service, 'giveNotice', { subscriptionId }, self);
    await run(service, 'correctCustomer', { customerId, name: 'La Vie Nouvelle' });
    await run(service, 'correctRental', { rentalId, active: true });
    await requestFor(service, life, '2028-04-10T10:00:00+02:00', 10);
    const waiting = await tenant(service, { reference: 'CLI-WAITING' });
    await placeOrder(service, waiting, 'N2');
    for (const ended of [waiting.rentalId, rentalId])
      await run(service, 'endRental', { rentalId: ended, endsOn: '2028-04-01' }, 'sales');
    await service.moveTo('2028-04-02T09:00:00+02:00');
    const other = await tenant(service, { reference: 'CLI-OTHER' });
    const wish = { rentalId: other.rentalId, level: 'N1', acknowledgedArticles: ACKNOWLEDGED };
    const { order } = await run(service, 'placeOrder', wish, other.self);
    await run(service, 'voidOrder', { orderId: order.id }, other.self);

    const logged = await service.services.store.read(({ decisions }) => decisions.list({}, { first: 1_000 }));
    const rulebook = service.services.rulebooks.current();
    const missing = logged.flatMap(({ decision, request: { facts } }) =>
      rulebook
        .factGroups(decision)
        .filter((group) => !Object.hasOwn(facts, group))
        .map((group) => `${decision} lacks ${group}`),
    );
    expect([...new Set(missing)].sort()).toEqual([]);
    const asked = new Set(logged.map(({ decision }) => decision));
    const declared = rulebook.decisionDefinitions().map(({ name }) => name);
    expect(await strayData(service, life.customerId)).toEqual([]);
    // What is asked without being logged: these are read, and change nothing.
    expect(declared.filter((name) => !asked.has(name)).sort()).toEqual([
      'allowance.day',
      'allowance.window',
      'intervention.day',
      'order.credit',
      'order.particulars',
      'proposal.particulars',
      'setup.duration',
      'setup.indicator',
    ]);
  });
});
