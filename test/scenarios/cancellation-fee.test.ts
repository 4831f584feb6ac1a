import type { Release } from '../../src/rulebook/model/release';
import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import { editedFiles } from './support/edited-release';
import { customerWith, placeOrder, tenant, validate } from './support/life';
import type { Speaker } from './support/mutations';
import { run } from './support/mutations';
import { chargesOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';

const FIELDS =
  'charges(first: 10) { nodes { id kind amount { amount } dueOn order { id } subscription { id } } }';

/** A validated order that is given up before the setup costs a fee, or gives something back. */
const followedBy = (effect: 'charge' | 'grantCredit'): Promise<Release> =>
  editedFiles({
    'vocabulary.json': ({ decisions }) => {
      const cancellation = decisions['order.cancellation'];
      cancellation.outcomes.FEE = {
        label: { fr: "frais d'annulation", en: 'cancellation fee' },
        effects: [{ effect, with: { amount: 'fee' } }],
      };
      cancellation.amounts = {
        fee: { label: { fr: 'les frais', en: 'the fee' }, type: 'amount', unit: 'EUR' },
      };
    },
    'documents/cp-infogerance/1/5.1-setup.json': ({ rules, clause }) => {
      rules.push({
        name: '5.1/cancellation-fee',
        title: { fr: 'Commande validée annulée : frais', en: 'Validated order given up: a fee' },
        decision: 'order.cancellation',
        excerpts: [Object.keys(clause.excerpts)[0]],
        conditions: {
          all: [{ fact: 'order', path: '$.validatedOn', operator: 'notEqual', value: null }],
        },
        event: { type: 'order.cancellation', params: { outcome: 'FEE', amounts: { fee: '49.00' } } },
      });
    },
  });

const owedBy = async (
  service: TestService,
  of: { readonly customerId: string; readonly orderId: string },
  as?: Speaker,
): Promise<any> => {
  const { customer, order } = await service.ask(
    `query ($customerId: ID!, $orderId: ID!) {
      customer(id: $customerId) { ${FIELDS} } order(id: $orderId) { ${FIELDS} } }`,
    of,
    as,
  );
  return { customer: customer.charges.nodes, order: order.charges.nodes };
};

describeEachDatabase('an amount without a subscription (article 5)', (open) => {
  const stage = onStage(open);

  it.each([
    ['charge', 'CHARGE'],
    ['grantCredit', 'CREDIT'],
  ] as const)(
    'by %s of an order given up before the setup is of its customer and of the order',
    async (effect, kind) => {
      const { service } = await stage(MONDAY, await followedBy(effect));
      const { customerId, ...of } = await tenant(service);
      const { order } = await placeOrder(service, { customerId, ...of }, 'N2');
      await validate(service, order.id);
      await service.moveTo('2027-01-06T09:00:00+01:00');
      const { decision } = await run(service, 'voidOrder', { orderId: order.id }, of.self);
      expect(decision).toMatchObject({ decision: 'order.cancellation', outcome: 'FEE' });
      const about = { customerId, orderId: order.id };
      const fee = { kind, amount: { amount: '49.00' }, dueOn: '2027-01-06' };
      const owed = [{ ...fee, order: { id: order.id }, subscription: null }];
      expect(await owedBy(service, about)).toMatchObject({ customer: owed, order: owed });
      expect(await owedBy(service, about, of.self)).toMatchObject({ customer: owed, order: owed });
    },
  );

  it('is not owed for an order that was never validated', async () => {
    const { service } = await stage(MONDAY, await followedBy('charge'));
    const of = await tenant(service);
    const { order } = await placeOrder(service, of, 'N2');
    const { decision } = await run(service, 'voidOrder', { orderId: order.id }, of.self);
    expect(decision.outcome).toBe('NOTHING_FOLLOWS');
    const about = { customerId: of.customerId, orderId: order.id };
    expect(await owedBy(service, about)).toEqual({ customer: [], order: [] });
  });

  it('is of no other contract of the customer, and read by no other customer', async () => {
    const { service } = await stage(MONDAY, await followedBy('charge'));
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { rental } = await run(service, 'registerRental', {
      customerId: life.customerId,
      reference: 'SRV-SECOND',
      serverType: 'DEDIE_ICODIA',
    });
    const { order } = await placeOrder(service, { ...life, rentalId: rental.id }, 'N1');
    await validate(service, order.id);
    await run(service, 'voidOrder', { orderId: order.id }, life.self);
    expect(await chargesOf(service, life)).toEqual([]);
    const { customer } = await owedBy(service, { customerId: life.customerId, orderId: order.id });
    expect(customer).toHaveLength(1);
    const other = await tenant(service, { reference: 'CLI-OTHER' });
    const read = (as: Speaker) =>
      service.ask('query ($id: ID!) { node(id: $id) { id } }', { id: customer[0].id }, as);
    expect((await read(life.self)).node).toEqual({ id: customer[0].id });
    expect((await read(other.self)).node).toBeNull();
  });
});
