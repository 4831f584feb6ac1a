import fc from 'fast-check';
import { wholeCents } from '../../src/domain/cents';
import type { Charge } from '../../src/domain/contract/charge';
import { paymentsOf } from '../../src/use-cases/facts/charge-facts';
import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import { editedFiles } from './support/edited-release';
import { customerWith } from './support/life';
import { refusal, run } from './support/mutations';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';
const AMOUNT = { label: { fr: 'la somme', en: 'the sum' }, type: 'amount', unit: 'EUR' };
const LAST_DAY = { label: { fr: 'le dernier jour', en: 'the last day' }, type: 'date' };

const on = (type: string) => [{ fact: 'event', path: '$.type', operator: 'equal', value: type }];

/** A claim is charged, to be paid within ten days; a formal notice credits five euros. */
const claimsAreCharged = (days = 10, severalAreNamed = false) =>
  editedFiles({
    'vocabulary.json': ({ decisions, attributes }) => {
      if (severalAreNamed) Object.assign(attributes.event.charge, { type: 'list', of: { type: 'text' } });
      const decision = decisions['event.recorded'];
      decision.amounts = { amount: AMOUNT, payBy: LAST_DAY };
      decision.outcomes.CHARGED = {
        label: { fr: 'facturée', en: 'charged' },
        effects: [{ effect: 'charge', with: { amount: 'amount', payBy: 'payBy' } }],
      };
      decision.outcomes.CREDITED = {
        label: { fr: 'créditée', en: 'credited' },
        effects: [{ effect: 'grantCredit', with: { amount: 'amount' } }],
      };
    },
    'documents/cp-infogerance/1/3.1-best-effort.json': ({ rules }) => {
      const rule = (name: string, type: string, params: object) => ({
        name: `3.1/${name}`,
        title: { fr: name, en: name },
        decision: 'event.recorded',
        excerpts: ['E2'],
        conditions: { all: on(type) },
        event: { type: 'event.recorded', params },
      });
      rules.push(
        rule('charged', 'CLAIM', {
          outcome: 'CHARGED',
          amounts: { amount: "= default(event.amount, '0.00')", payBy: `= addDays(event.on, ${days})` },
        }),
        rule('credited', 'FORMAL_NOTICE', { outcome: 'CREDITED', amounts: { amount: '5.00' } }),
      );
    },
  });

describeEachDatabase('a sum that is owed', (open) => {
  const stage = onStage(open);

  const owing = async (days?: number) => {
    const { service } = await stage(MONDAY, await claimsAreCharged(days));
    const { subscriptionId } = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const record = (type: string, attributes: object, day?: string) =>
      run(service, 'recordEvent', { subscriptionId, type, attributes, ...(day && { on: day }) });
    return { service, subscriptionId, record };
  };

  const owed = async (service: TestService, id: string): Promise<any[]> =>
    (
      await service.ask(
        `query ($id: ID) { subscription(id: $id) { charges(first: 9) { nodes {
          kind reference payBy payment { status paid { amount } left { amount } paidOn } } } } }`,
        { id },
      )
    ).subscription.charges.nodes;

  it('has a reference and a last day, and says what payments that name it leave', async () => {
    const { service, subscriptionId, record } = await owing();
    await record('CLAIM', { amount: '50.00' });
    await record('FORMAL_NOTICE', {});
    const [sum, credit] = await owed(service, subscriptionId);
    expect(sum).toEqual({
      kind: 'CHARGE',
      reference: 'MT-000001',
      payBy: '2027-01-20',
      payment: { status: 'OPEN', paid: { amount: '0.00' }, left: { amount: '50.00' }, paidOn: null },
    });
    expect(credit).toEqual({ kind: 'CREDIT', reference: 'MT-000002', payBy: null, payment: null });
    const part = { reference: 'VIR-1', charge: 'MT-000001', amount: '30.00' };
    await service.moveTo('2027-01-20T09:00:00+01:00');
    await record('PAYMENT_RECEIVED', part);
    const payment = async () => (await owed(service, subscriptionId))[0].payment;
    expect(await payment()).toMatchObject({ status: 'OPEN', left: { amount: '20.00' } });
    await service.moveTo('2027-01-21T09:00:00+01:00');
    expect(await payment()).toMatchObject({ status: 'OVERDUE', paid: { amount: '30.00' } });
    await record('PAYMENT_RECEIVED', { ...part, reference: 'VIR-2', amount: '20.00' }, '2027-01-19');
    expect(await payment()).toMatchObject({ status: 'PAID', paidOn: '2027-01-20' });
    await record('PAYMENT_RETURNED', { reference: 'VIR-1' });
    expect(await payment()).toMatchObject({ status: 'OVERDUE', left: { amount: '30.00' }, paidOn: null });
  });

  it.each([
    ['that nobody owes', { charge: 'MT-000009' }, 'charge'],
    ['that is not a reference', { charge: 'INF-000001' }, 'charge'],
    ['that the provider owes', { charge: 'MT-000002' }, 'charge'],
    ['for more than is left', { charge: 'MT-000001', amount: '50.01' }, 'amount'],
    ['for nothing', { charge: 'MT-000001', amount: '0.00' }, 'amount'],
  ])('is not paid by a payment of one %s', async (_, given, field) => {
    const { service, subscriptionId, record } = await owing();
    await record('CLAIM', { amount: '50.00' });
    await record('FORMAL_NOTICE', {});
    const attributes = { amount: '10.00', ...given };
    const paid = { subscriptionId, type: 'PAYMENT_RECEIVED', attributes };
    expect(await refusal(service, 'recordEvent', paid)).toEqual([
      { code: 'INVALID_INPUT', path: ['attributes', field] },
    ]);
  });

  it('shares what pays several of them, in the order they are named', async () => {
    const { service } = await stage(MONDAY, await claimsAreCharged(10, true));
    const { subscriptionId } = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const record = (type: string, attributes: object) =>
      run(service, 'recordEvent', { subscriptionId, type, attributes });
    await record('CLAIM', { amount: '80.00' });
    await record('CLAIM', { amount: '80.00' });
    await record('PAYMENT_RECEIVED', { amount: '100.00', charge: ['MT-000002', 'MT-000001'] });
    expect(await owed(service, subscriptionId)).toMatchObject([
      { reference: 'MT-000001', payment: { paid: { amount: '20.00' }, left: { amount: '60.00' } } },
      { reference: 'MT-000002', payment: { status: 'PAID', left: { amount: '0.00' } } },
    ]);
  });

  it('that is paid is not paid again', async () => {
    const { service, subscriptionId, record } = await owing();
    await record('CLAIM', { amount: '50.00' });
    const paid = { charge: 'MT-000001', amount: '50.00' };
    await record('PAYMENT_RECEIVED', paid);
    const again = { subscriptionId, type: 'PAYMENT_RECEIVED', attributes: paid };
    expect(await refusal(service, 'recordEvent', again)).toMatchObject([{ path: ['attributes', 'charge'] }]);
  });

  it('is not to be paid before it is invoiced: the rules are at fault', async () => {
    const { service, subscriptionId } = await owing(-1);
    const claim = { subscriptionId, type: 'CLAIM', attributes: { amount: '50.00' } };
    expect(await refusal(service, 'recordEvent', claim)).toMatchObject([{ code: 'EFFECT_PROBLEM' }]);
  });
});

describe('what is paid of sums', () => {
  const CANCELLING = { RETURNED: { events: ['PAID'], by: 'id' } };
  const PAYING = { PAID: { charge: 'charge', amount: 'amount' } };
  const sum = (reference: string, amount: number): Charge => ({
    id: 'chg_1',
    reference,
    customerId: 'cus_1',
    subscriptionId: 'sub_1',
    orderId: null,
    interventionId: null,
    kind: 'CHARGE',
    amountCents: wholeCents(amount),
    currency: 'EUR',
    purpose: null,
    vatCents: null,
    vatRate: null,
    minutes: null,
    dueOn: '2027-01-01',
    payBy: '2027-01-10',
    decisionId: 'dec_1',
    recordedAt: '2027-01-01T09:00:00.000Z',
  });
  const DAYS = ['2027-01-05', '2027-01-12', '2027-01-20'] as const;
  const payments = fc.array(
    fc.record({
      to: fc.constantFrom('A', 'B'),
      cents: fc.integer({ min: 1, max: 900 }),
      day: fc.constantFrom(...DAYS),
      returned: fc.boolean(),
    }),
    { maxLength: 8 },
  );

  it('is what came in for each and stands, never more than it is, whatever the order', () => {
    fc.assert(
      fc.property(payments, (made) => {
        const events = made.flatMap(({ to, cents, day, returned }, place) => {
          const about = { id: `evt_${place}` as const, subscriptionId: 'sub_1' as const, effectiveOn: day };
          const amount = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
          const paid = { ...about, type: 'PAID', data: { id: `P${place}`, charge: to, amount } };
          return returned
            ? [paid, { ...about, id: `evt_r${place}` as const, type: 'RETURNED', data: { id: `P${place}` } }]
            : [paid];
        });
        const rules = { paying: () => PAYING, cancelling: () => CANCELLING };
        const found = paymentsOf([sum('A', 1_000), sum('B', 500)], events, rules, '2027-01-15');
        for (const [name, amount] of [
          ['A', 1_000],
          ['B', 500],
        ] as const) {
          const stands = made.filter(({ to, returned }) => to === name && !returned);
          const left = Math.max(0, amount - stands.reduce((so, { cents }) => so + cents, 0));
          const returns = made.filter(({ to, returned }) => to === name && returned).map(({ day }) => day);
          expect(found.get(name)).toMatchObject({
            left,
            paid: amount - left,
            status: left === 0 ? 'PAID' : 'OVERDUE',
            returnedOn: [...returns].sort().at(-1) ?? null,
          });
        }
      }),
    );
  });
});
