import { describeEachDatabase } from '../support/databases';
import { editedFiles } from './support/edited-release';
import { customerWith, placeOrder, request, tenant } from './support/life';
import { run } from './support/mutations';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-02-01T10:00:00+01:00';
const PRICES = 'documents/offre-infogerance/1/2-prices.json';
const TIME = 'documents/cp-infogerance/1/2.2.1-intervention-time.json';

type Edits = Parameters<typeof editedFiles>[0];

/** A clause in which a quantity, of which a mistake makes a negative figure, is computed so. */
const computed =
  (quantity: string, formula: string): Edits[string] =>
  ({ quantities }) => {
    quantities[quantity].formula = formula;
  };

const lineOf =
  (name: string, amount: string): Edits[string] =>
  ({ rules }) => {
    const rule = rules.find((one: { name: string }) => one.name === name);
    rule.event.params.lines[0].amount = amount;
  };

describeEachDatabase('a figure that an edit makes negative', (open) => {
  const stage = onStage(open);

  it.each<[string, Edits, RegExp]>([
    [
      'a price',
      { [PRICES]: computed('orderTotal', 'quantity.orderedMonthlyPrice - 100.00') },
      /`total` : -1\.00/,
    ],
    ['its VAT', { [PRICES]: computed('orderVat', '0 - vatOn(quantity.orderTotal)') }, /`vat` : -237\.60/],
    ['its line', { [PRICES]: lineOf('offre.2/annual-price', '= 0 - quantity.orderTotal') }, /-1188\.00/],
  ])('is refused on an order, and nothing of it is kept: %s', async (_, edits, said) => {
    const { service } = await stage(MONDAY, await editedFiles(edits));
    const of = await tenant(service);
    await expect(placeOrder(service, of, 'N2')).rejects.toThrow(said);
    expect(await service.ask('{ orders { totalCount } }')).toEqual({ orders: { totalCount: 0 } });
  });

  it.each<[string, Edits, RegExp]>([
    [
      'its amount',
      { [TIME]: computed('proposalAmount', 'priceOfTime(quantity.quotedMinutes) - 500.00') },
      /2\.2\.1\/overrun-needs-proposal.*`openProposal`.*`amount` : -455\.00/,
    ],
    ['its VAT', { [TIME]: computed('proposalVat', '0 - vatOn(quantity.proposalAmount)') }, /`vat` : -9\.00/],
    [
      'its line',
      { [TIME]: lineOf('2.2.1/overrun-needs-proposal', '= 0 - quantity.proposalAmount') },
      /-45\.00/,
    ],
  ])('is refused on a proposal, and the request is not kept: %s', async (_, edits, said) => {
    const { service } = await stage(MONDAY, await editedFiles(edits));
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await expect(request(service, life, 90)).rejects.toThrow(said);
    const { subscription } = await service.ask(
      'query ($id: ID) { subscription(id: $id) { interventions { totalCount } proposals { totalCount } } }',
      { id: life.subscriptionId },
    );
    expect(subscription).toEqual({ interventions: { totalCount: 0 }, proposals: { totalCount: 0 } });
  });

  it('is refused at the close of an intervention, which stays open', async () => {
    const edit = computed('billedAmount', '0 - priceOfTime(default(intervention.actualMinutes, 0))');
    const { service } = await stage(MONDAY, await editedFiles({ [TIME]: edit }));
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { intervention } = await request(service, life, 30);
    const closing = run(
      service,
      'closeIntervention',
      { interventionId: intervention.id, actualMinutes: 30 },
      'technician',
    );
    await expect(closing).rejects.toThrow(/`charge`.*`amount` : -45\.00.*`grantCredit`/);
    const { intervention: read } = await service.ask(
      'query ($id: ID!) { intervention(id: $id) { status } }',
      {
        id: intervention.id,
      },
    );
    expect(read.status).toBe('READY');
  });

  it('is told by a line that takes it off the others: their total is not negative', async () => {
    const discounted: Edits[string] = ({ rules }) => {
      const { params } = rules.find(({ name }: { name: string }) => name === 'offre.2/annual-price').event;
      params.lines.push({ code: 'DISCOUNT', quantity: '1', unitPrice: '-100.00', amount: '-100.00' });
      params.amounts.total = '= quantity.orderTotal - 100.00';
    };
    const { service } = await stage(MONDAY, await editedFiles({ [PRICES]: discounted }));
    const { order } = await placeOrder(service, await tenant(service), 'N2');
    expect(order.total).toMatchObject({ amount: '1088.00' });
  });
});
