import { canonical } from '../../src/domain/canonical';
import { dataSourceOf } from '../../src/persistence/data-source';
import { parseDatabaseUrl } from '../../src/persistence/database-url';
import { sha256 } from '../../src/use-cases/operation/sha256';
import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import { fetchDocument, keptOf } from './support/documents';
import { editedRelease } from './support/edited-release';
import type { Life } from './support/life';
import { changeTo, customerWith, placeOrder, request, tenant, validate } from './support/life';
import { run } from './support/mutations';
import { ordersOf, proposalsOf, renewalOrderOf, subscriptionOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';
const YEARS_LATER = '2030-02-01T10:00:00+01:00';

/** An offer with another title, other prices and figures that are no samples any more. */
const otherOffer = () =>
  editedRelease('documents/offre-infogerance/1/2-prices.json', ({ clause, parameters }) => {
    clause.title.fr = 'Autres prix';
    for (const figure of Object.values<any>(parameters)) delete figure.sample;
    parameters.hourlyRate.values['2024-01-01'].value = '95.00';
    parameters.monthlyPrice.values['2024-01-01'].value.N2 = '120.00';
  });

/** A life with an order form of each kind, and a proposal that ended in each way. */
async function busyLife(service: TestService): Promise<Life> {
  const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
  const { proposal: accepted } = await request(service, life, 90);
  await run(service, 'acceptProposal', { proposalId: accepted.id }, life.self);
  const { proposal: declined } = await request(service, life, 20);
  await run(service, 'declineProposal', { proposalId: declined.id }, life.self);
  const { intervention } = await request(service, life, 30);
  await run(service, 'cancelIntervention', { interventionId: intervention.id }, life.self);
  await request(service, life, 40);
  await service.moveTo('2027-06-21T10:00:00+02:00');
  await changeTo(service, life, 'N3');
  await service.moveTo('2028-05-02T10:00:00+02:00');
  await validate(service, (await renewalOrderOf(service, life)).id, life.self);
  await service.moveTo('2029-07-01T10:00:00+02:00');
  expect((await subscriptionOf(service, life)).status).toBe('SUSPENDED');
  await validate(service, (await renewalOrderOf(service, life)).id, life.self);
  expect((await subscriptionOf(service, life)).status).toBe('ACTIVE');
  return life;
}

/** What is printed of each document that was kept, and of each order and proposal as it stands. */
async function printed(service: TestService, life: Life): Promise<ReadonlyMap<string, Buffer>> {
  const subjects = [...(await ordersOf(service, life)), ...(await proposalsOf(service, life))];
  const ids: string[] = subjects.map(({ id }) => id);
  for (const { id } of subjects) ids.push(...(await keptOf(service, id)).map((kept) => kept.id));
  const pages = new Map<string, Buffer>();
  for (const id of ids)
    for (const [format, language] of [
      ['html', 'fr'],
      ['html', 'en'],
      ['pdf', 'fr'],
    ] as const)
      pages.set(
        `${id}.${format} ${language}`,
        (await fetchDocument(service, `${id}.${format}`, { language })).body,
      );
  return pages;
}

const statesOf = async (service: TestService, subjects: readonly { id: string }[]): Promise<unknown[]> =>
  Promise.all(subjects.map(async ({ id }) => (await keptOf(service, id)).map(({ state }) => state)));

describeEachDatabase('what is issued (articles 2.2.1, 6.1 and 7)', (open) => {
  const stage = onStage(open);

  it('reads the same to the byte years later, whatever became of the contract, its parties and its rules', async () => {
    const { service, another } = await stage(MONDAY);
    const life = await busyLife(service);
    const first = await printed(service, life);
    expect(await statesOf(service, await ordersOf(service, life))).toEqual([
      ['OPEN', 'AGREED'],
      ['AGREED'],
      ['OPEN', 'AGREED'],
      ['OPEN', 'AGREED'],
    ]);
    expect(await statesOf(service, await proposalsOf(service, life))).toEqual([
      ['OPEN', 'AGREED'],
      ['OPEN', 'DECLINED'],
      ['OPEN', 'VOID'],
      ['OPEN', 'LAPSED'],
    ]);

    await service.services.store.write(async ({ customers, rentals }) => {
      const customer = await customers.find(life.customerId);
      const rental = await rentals.find(life.rentalId);
      await customers.update(customer!, { name: 'Une autre vie', email: 'autre@exemple.fr', language: 'en' });
      await rentals.update(rental!, { serverType: 'VPS_ICODIA' });
    });
    const later = await another(YEARS_LATER, await otherOffer(), {
      name: 'Successeur',
      details: ['une autre adresse'],
    });
    await later.moveTo(YEARS_LATER);
    const again = await printed(later, life);
    for (const [page, bytes] of first) expect([page, again.get(page)?.equals(bytes)]).toEqual([page, true]);
    expect(first.size).toBeGreaterThan(60);
  });

  it('is shown with a hash that anybody can take again of what the API answers', async () => {
    const { service } = await stage(MONDAY);
    const { order } = await placeOrder(service, await tenant(service), 'N2');
    const [kept, ...others] = await keptOf(service, order.id);
    expect(others).toEqual([]);
    expect(sha256(kept.content)).toBe(kept.hash);
    expect(canonical(JSON.parse(kept.content))).toBe(kept.content);
    const page = (await fetchDocument(service, `${kept.id}.html`)).body.toString('utf8');
    expect(page).toContain(kept.hash);
  });

  it('is kept again when it is validated, with who and when, and what was issued stays beside it', async () => {
    const { service } = await stage(MONDAY);
    const of = await tenant(service);
    const { order } = await placeOrder(service, of, 'N2');
    const before = (await fetchDocument(service, `${(await keptOf(service, order.id))[0].id}.html`)).body;
    await service.moveTo('2027-01-05T09:00:00+01:00');
    await validate(service, order.id, of.self);
    const [issued, agreed] = await keptOf(service, order.id);
    expect([issued.state, agreed.state]).toEqual(['OPEN', 'AGREED']);
    expect(agreed).toMatchObject({ number: 2, recordedBy: 'CLI-LIFE' });
    expect(JSON.parse(agreed.content).fr.status).toEqual({
      state: 'AGREED',
      at: '2027-01-05T08:00:00.000Z',
      by: 'CLI-LIFE',
    });
    expect((await fetchDocument(service, `${issued.id}.html`)).body.equals(before)).toBe(true);
    const { fr: was } = JSON.parse(issued.content);
    const { fr: is } = JSON.parse(agreed.content);
    expect({ ...is, status: null, subject: null }).toEqual({ ...was, status: null, subject: null });
  });

  it('before anything was kept is kept when it is first read, and is the same from then on', async () => {
    const { service, another, database } = await stage(MONDAY);
    const { order } = await placeOrder(service, await tenant(service), 'N2');
    await validate(service, order.id);
    const source = await dataSourceOf(parseDatabaseUrl(database.url)).initialize();
    await source.query('DELETE FROM `issued_documents`');
    await source.destroy();
    const first = (await fetchDocument(service, `${order.id}.html`)).body;
    const later = await another(YEARS_LATER, await otherOffer(), { name: 'Successeur' });
    expect((await fetchDocument(later, `${order.id}.html`)).body.equals(first)).toBe(true);
  });
});
