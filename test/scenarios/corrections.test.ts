import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import { keptOf, pageOf } from './support/documents';
import type { Life } from './support/life';
import { customerWith, placeOrder, tenant } from './support/life';
import type { Speaker } from './support/mutations';
import { refusal, run } from './support/mutations';
import { noticesOf, renewalOrderOf, stepsOf, subscriptionOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';
const ORDER_SENT = '2027-11-12T09:00:00+01:00';

const DETAILS = {
  name: 'La Vie Nouvelle',
  email: 'achats@vie-nouvelle.example',
  language: 'fr',
  postalAddress: ['12 rue des Lilas', '35000 Rennes'],
  billingAddress: ['Service comptable', 'BP 40012', '35040 Rennes Cedex'],
  registrationNumber: '732829320',
  vatNumber: 'FR44732829320',
  contacts: [{ name: 'Anne Le Goff', role: 'facturation', email: null, phone: '+33 2 99 00 00 00' }],
};

const correct = (
  service: TestService,
  { customerId }: Pick<Life, 'customerId'>,
  input: object,
  as?: Speaker,
) => run(service, 'correctCustomer', { customerId, ...input }, as);

const refused = (
  service: TestService,
  { customerId }: Pick<Life, 'customerId'>,
  input: object,
  as?: Speaker,
) => refusal(service, 'correctCustomer', { customerId, ...input }, as);

const timelineOf = async (service: TestService, id: string, as?: Speaker): Promise<any[]> =>
  (
    await service.ask(
      'query ($id: ID!) { customer(id: $id) { timeline(first: 100) { nodes { type actor data } } } }',
      { id },
      as,
    )
  ).customer.timeline.nodes;

describeEachDatabase('the file of a customer', (open) => {
  const stage = onStage(open);

  it('is corrected, with what it said before and after, by whom, and a decision', async () => {
    const { service } = await stage(MONDAY);
    const of = await tenant(service);
    const { customer, decision } = await correct(
      service,
      of,
      { ...DETAILS, registrationNumber: '732 829 320', vatNumber: 'fr 44 732 829 320' },
      'sales',
    );
    expect(customer).toMatchObject(DETAILS);
    expect(decision).toMatchObject({ decision: 'customer.corrected', outcome: 'NOTHING_FOLLOWS' });
    const [told] = await timelineOf(service, of.customerId);
    expect(told).toMatchObject({
      type: 'CUSTOMER_CORRECTED',
      data: { changes: { name: { before: 'La Vie', after: DETAILS.name }, email: { before: of.email } } },
    });
    expect(Object.keys(told.data.changes)).not.toContain('language');
    expect(await timelineOf(service, of.customerId, of.self)).toHaveLength(1);
    const stranger = await tenant(service, { reference: 'CLI-OTHER' });
    expect(await timelineOf(service, stranger.customerId, stranger.self)).toEqual([]);
    const logged = await service.services.store.read(({ decisions }) => decisions.list({}, { first: 100 }));
    expect(JSON.stringify(logged)).not.toContain(DETAILS.email);
  });

  it('changes nothing of what was issued, and all of what is issued later', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const [before, kept] = [await pageOf(service, life.orderId), await keptOf(service, life.orderId)];
    await correct(service, life, DETAILS, 'sales');
    expect(await pageOf(service, life.orderId)).toBe(before);
    expect(await keptOf(service, life.orderId)).toEqual(kept);
    await service.moveTo(ORDER_SENT);
    const order = await renewalOrderOf(service, life);
    expect(order.sentTo).toBe(DETAILS.email);
    expect(await noticesOf(service, 'RENEWAL_ORDER')).toMatchObject([{ recipient: DETAILS.email }]);
    const page = await pageOf(service, order.id);
    for (const line of [DETAILS.name, ...DETAILS.billingAddress, 'SIREN 732829320', 'TVA FR44732829320'])
      expect(page).toContain(line);
    expect(page).not.toContain('12 rue des Lilas');
  });

  it('takes the same when the customer is registered, and loses a detail that is emptied', async () => {
    const { service } = await stage(MONDAY);
    const registered = await run(service, 'registerCustomer', { reference: 'CLI-NEW', ...DETAILS });
    expect(registered.decision.decision).toBe('customer.registered');
    const customerId = registered.customer.id;
    const { customer } = await correct(
      service,
      { customerId },
      { billingAddress: [], vatNumber: '', contacts: [] },
    );
    expect(customer).toMatchObject({ ...DETAILS, billingAddress: [], vatNumber: null, contacts: [] });
  });

  it('is corrected by the customer as far as how to reach it, never another, never who it is', async () => {
    const { service } = await stage(MONDAY);
    const of = await tenant(service);
    const { name, registrationNumber, vatNumber, ...reach } = DETAILS;
    const { customer } = await correct(service, of, reach, of.self);
    expect(customer).toMatchObject({ ...reach, name: 'La Vie' });
    for (const [field, value] of Object.entries({ name, registrationNumber, vatNumber }))
      expect(await refused(service, of, { [field]: value }, of.self)).toEqual([
        { code: 'INVALID_INPUT', path: [field] },
      ]);
    const other = await tenant(service, { reference: 'CLI-OTHER' });
    expect(await refused(service, other, reach, of.self)).toEqual([
      { code: 'NOT_FOUND', path: ['customerId'] },
    ]);
    await expect(correct(service, of, reach, 'technician')).rejects.toThrow('FORBIDDEN');
  });

  it('that says the same again tells and decides nothing', async () => {
    const { service } = await stage(MONDAY);
    const of = await tenant(service);
    await correct(service, of, DETAILS);
    expect((await correct(service, of, DETAILS)).decision).toBeNull();
    expect(await timelineOf(service, of.customerId)).toHaveLength(1);
  });

  it.each([
    ['a SIREN whose key is wrong', { registrationNumber: '732829321' }, 'registrationNumber'],
    ['a SIRET whose key is wrong', { registrationNumber: '73282932000075' }, 'registrationNumber'],
    ['ten digits', { registrationNumber: '7328293200' }, 'registrationNumber'],
    ['nine zeros', { registrationNumber: '000000000' }, 'registrationNumber'],
    ['a French VAT number whose key is wrong', { vatNumber: 'FR45732829320' }, 'vatNumber'],
    ['a VAT number without a country', { vatNumber: '44732829320' }, 'vatNumber'],
    ['a VAT number of no country', { vatNumber: 'QQ123456789' }, 'vatNumber'],
    ['a VAT number of the unknown', { vatNumber: 'ZZ123456789' }, 'vatNumber'],
    [
      'the VAT number of another company',
      { registrationNumber: '732829320', vatNumber: 'FR40303265045' },
      'vatNumber',
    ],
    ['no e-mail address', { email: 'achats@' }, 'email'],
    ['an empty name', { name: ' ' }, 'name'],
    ['an address of seven lines', { postalAddress: Array(7).fill('ligne') }, 'postalAddress'],
    ['an address with an empty line', { billingAddress: ['rue', ''] }, 'billingAddress'],
    ['a line break in an address', { postalAddress: ['rue\n35000 Rennes'] }, 'postalAddress'],
    ['a contact nobody can reach', { contacts: [{ name: 'Anne' }] }, 'contacts'],
    ['a language nobody writes', { language: 'de' }, 'language'],
  ])('does not take %s', async (_, input, field) => {
    const { service } = await stage(MONDAY);
    const of = await tenant(service);
    expect(await refused(service, of, input)).toEqual([{ code: 'INVALID_INPUT', path: [field] }]);
    expect(await timelineOf(service, of.customerId)).toEqual([]);
  });

  it.each([
    ['73282932000074', 'a SIRET'],
    ['35600000000048', 'a SIRET of La Poste'],
    ['35600000049837', 'one whose digits add up to a multiple of five'],
  ])('takes %s, %s', async (registrationNumber) => {
    const { service } = await stage(MONDAY);
    const of = await tenant(service);
    expect((await correct(service, of, { registrationNumber })).customer).toMatchObject({
      registrationNumber,
    });
  });
});

describeEachDatabase('the file of a server (article 2)', (open) => {
  const stage = onStage(open);

  it('is corrected before an order, which then goes the way of its type', async () => {
    const { service } = await stage(MONDAY);
    const of = await tenant(service, { serverType: 'TIERS' });
    expect((await placeOrder(service, of, 'N2')).decision.outcome).toBe('CONTACT_SALES');
    const corrected = await run(
      service,
      'correctRental',
      { rentalId: of.rentalId, serverType: 'VPS_ICODIA' },
      'sales',
    );
    expect(corrected).toMatchObject({
      rental: { serverType: 'VPS_ICODIA' },
      decision: { decision: 'rental.corrected', outcome: 'NOTHING_FOLLOWS' },
    });
    expect((await placeOrder(service, of, 'N2')).decision.outcome).toBe('ELIGIBLE');
    expect(await timelineOf(service, of.customerId)).toContainEqual(
      expect.objectContaining({
        type: 'RENTAL_CORRECTED',
        data: { rental: 'SRV-CLI-LIFE', serverType: { before: 'TIERS', after: 'VPS_ICODIA' } },
      }),
    );
  });

  it('whose end is withdrawn goes on: the step of that day is dropped, the renewal is planned again', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { rentalId } = life;
    await run(service, 'endRental', { rentalId, endsOn: '2027-06-01' }, 'sales');
    const { rental } = await run(service, 'correctRental', { rentalId, endWithdrawn: true }, 'sales');
    expect(rental).toMatchObject({ active: true, endsOn: null });
    const waiting = (await stepsOf(service, life)).filter(({ status }) => status === 'PENDING');
    expect(waiting.map(({ step }) => step).sort()).toEqual(['ALLOWANCE_WINDOW', 'DUE_DATE', 'RENEWAL_ORDER']);
    await service.moveTo(ORDER_SENT);
    expect((await subscriptionOf(service, life)).status).toBe('ACTIVE');
    expect(await renewalOrderOf(service, life)).toMatchObject({ status: 'PLACED' });
  });

  it('is not put out of service by hand while a subscription runs, nor brought back once ended', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { rentalId } = life;
    expect(await refusal(service, 'correctRental', { rentalId, active: false }, 'sales')).toEqual([
      { code: 'INVALID_INPUT', path: ['active'] },
    ]);
    await run(service, 'endRental', { rentalId }, 'sales');
    expect(await refusal(service, 'correctRental', { rentalId, endWithdrawn: true }, 'sales')).toEqual([
      { code: 'FORBIDDEN_TRANSITION', path: ['endWithdrawn'] },
    ]);
  });
});
