import { privateRate, releaseWithAmendments } from '../api/private-amendment';
import { describeEachDatabase } from '../support/databases';
import { fetchDocument, pageOf } from './support/documents';
import { changeTo, customerWith, placeOrder, request, tenant } from './support/life';
import { run } from './support/mutations';
import { renewalOrderOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';

describeEachDatabase('the documents of a life', (open) => {
  const stage = onStage(open);

  it('the order form states what the customer acknowledges, word for word, and the price (articles 4.1 to 4.3)', async () => {
    const { service } = await stage(MONDAY);
    const { order } = await placeOrder(service, await tenant(service), 'N2');
    const page = await pageOf(service, order.id);
    for (const { statement } of order.acknowledgements)
      for (const paragraph of statement.split('\n\n')) expect(page).toContain(paragraph.replace(/’/g, "'"));
    for (const part of ['BC-000001', 'SRV-CLI-LIFE', '1 188,00', '237,60', '1 425,60'])
      expect(page).toContain(part);
  });

  it('an order form says of a point that two amendments settle differently that it is to be specified, and is placed', async () => {
    const release = await releaseWithAmendments([
      privateRate('av-client', { customer: 'CLI-LIFE' }, '41.00'),
      privateRate('av-serveur', { rental: 'SRV-CLI-LIFE' }, '42.00'),
    ]);
    const { service } = await stage('2027-02-10T09:00:00+01:00', release);
    const { order } = await placeOrder(service, await tenant(service), 'N2');
    const page = await pageOf(service, order.id);
    expect(page).toMatch(/Au-delà du temps alloué\s+Ce point reste à préciser par le prestataire\./);
    expect(page).not.toMatch(/4[12],00/);
  });

  it('the renewal order states the due date it follows, and the words of article 6.1', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-11-11T09:00:00+01:00');
    const order = await renewalOrderOf(service, life);
    const page = await pageOf(service, order.id);
    for (const part of [order.reference, 'INF-000001', '10 janvier 2028', '1 188,00'])
      expect(page).toContain(part);
    expect(page).toContain('Icodia fait parvenir au client un bon de commande pour une nouvelle période');
  });

  it('the order of an upgrade states the discount and what is left to pay (article 7)', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-06-21T10:00:00+02:00');
    const { order } = await changeTo(service, life, 'N3');
    const page = await pageOf(service, order.id);
    for (const part of [order.reference, '2 148,00', '594,00', '1 554,00', '1 864,80'])
      expect(page).toContain(part);
  });

  it('a proposal made after a study states the study, what it concluded, and its price line (article 2.2.2)', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { study } = await request(service, life, 30, 'MIGRATION_APPLICATIVE');
    const conclusion = { conclusion: 'Faisable en deux heures', estimatedMinutes: 120 };
    const { proposal } = await run(
      service,
      'concludeStudy',
      { studyId: study.id, ...conclusion },
      'technician',
    );
    const page = await pageOf(service, proposal.id);
    for (const part of [
      study.reference,
      'Faisable en deux heures',
      'Heures de travail',
      '90,00',
      '180,00',
      '216,00',
    ])
      expect(page).toContain(part);
  });

  it('the commercial proposal states what the allowance covers, the excess, its price and its last day (article 2.2.1)', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { proposal } = await request(service, life, 90);
    const page = await pageOf(service, proposal.id);
    for (const part of [proposal.reference, '60 min', '30 min', '45,00', '9 février 2027'])
      expect(page).toContain(part);
  });

  it('each is also a PDF, and only its customer and the provider can read it', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const other = await tenant(service, { reference: 'CLI-OTHER' });
    const own = await fetchDocument(service, `${life.orderId}.pdf`, life.self);
    expect([own.status, own.type]).toEqual([200, 'application/pdf']);
    expect(own.body.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await fetchDocument(service, `${life.orderId}.pdf`, other.self)).status).toBe(404);
    expect((await fetchDocument(service, `${life.orderId}.html`, { token: 'not-a-token' })).status).toBe(401);
  });
});
