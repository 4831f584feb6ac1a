import { describeEachDatabase } from '../support/databases';
import { ACKNOWLEDGED, placeOrder, tenant } from './support/life';
import { run } from './support/mutations';
import { instant } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';

describeEachDatabase('an order (articles 2 and 4)', (open) => {
  const stage = onStage(open);

  it('is placed for a dedicated server of the provider, at twelve monthly prices paid in advance (article 2)', async () => {
    const { service } = await stage(MONDAY);
    const { order, decision } = await placeOrder(service, await tenant(service), 'N2');
    expect(decision).toMatchObject({ decision: 'order.eligibility', outcome: 'ELIGIBLE' });
    expect(order).toMatchObject({
      reference: 'BC-000001',
      kind: 'NEW',
      status: 'PLACED',
      level: 'N2',
      termMonths: 12,
      issuedOn: '2027-01-04',
      monthlyPrice: { amount: '99.00' },
      total: { amount: '1188.00' },
      discount: { amount: '0.00' },
      vat: { amount: '237.60' },
      totalInclVat: { amount: '1425.60' },
      lines: [{ code: 'SUBSCRIPTION', quantity: '12', unitPrice: '99.00', amount: '1188.00' }],
      validatedAt: null,
      setupTarget: null,
    });
  });

  it('is placed for a virtual private server as well (article 2)', async () => {
    const { service } = await stage(MONDAY);
    const { order } = await placeOrder(service, await tenant(service, { serverType: 'VPS_ICODIA' }), 'N1');
    expect(order).toMatchObject({ status: 'PLACED', total: { amount: '588.00' } });
  });

  it('records each statement acknowledged: its words, who accepted it and when (articles 4.1 to 4.3)', async () => {
    const { service } = await stage(MONDAY);
    const { order } = await placeOrder(service, await tenant(service), 'N2');
    expect(order.acknowledgements.map(({ article }: { article: string }) => article)).toEqual(ACKNOWLEDGED);
    for (const accepted of order.acknowledgements)
      expect(accepted).toMatchObject({
        document: 'cp-infogerance',
        edition: '1',
        acceptedAt: instant(MONDAY),
        acceptedBy: 'CLI-LIFE',
      });
    expect(order.acknowledgements[0].statement).toContain(
      "avoir vérifié l'adéquation du service à ses besoins",
    );
    expect(order.acknowledgements[1].statement).toContain(
      'a pris connaissance des Conditions Générales de Service',
    );
    expect(order.acknowledgements[2].statement).toContain('peuvent avoir des répercussions');
  });

  it('records the edition of every document it accepts, and the subscription keeps them (article 1)', async () => {
    const { service } = await stage(MONDAY);
    const of = await tenant(service);
    const { order } = await placeOrder(service, of, 'N2');
    const editions = order.editions.map(({ document }: { document: string }) => document).sort();
    expect(editions).toEqual(['cgs', 'cp-infogerance', 'cp-serveur-dedie', 'cp-vps', 'offre-infogerance']);
    await run(service, 'validateOrder', { orderId: order.id }, of.self);
    const { subscription } = await run(service, 'recordSetup', { orderId: order.id }, 'technician');
    expect(subscription.editions).toEqual(order.editions);
    expect(subscription.signedOn).toBe('2027-01-04');
  });

  it.each(['TIERS', 'CLOUD_ICODIA'])(
    'for a server %s is sent to the sales department (article 2)',
    async (serverType) => {
      const { service } = await stage(MONDAY);
      const { order, decision } = await placeOrder(service, await tenant(service, { serverType }), 'N2');
      expect(decision.outcome).toBe('CONTACT_SALES');
      expect(order).toMatchObject({
        status: 'REFERRED_TO_SALES',
        total: null,
        monthlyPrice: null,
        termMonths: null,
      });
    },
  );

  it.each(ACKNOWLEDGED)(
    'without the statement of article %s is not placed, and the answer says so (article 4)',
    async (missing) => {
      const { service } = await stage(MONDAY);
      const given = ACKNOWLEDGED.filter((article) => article !== missing);
      const { order, decision } = await placeOrder(service, await tenant(service), 'N2', given);
      expect(decision.outcome).toBe('ACKNOWLEDGEMENTS_MISSING');
      expect(order).toBeNull();
    },
  );

  it('on a rental that is not active is not placed (article 2)', async () => {
    const { service } = await stage(MONDAY);
    const { order, decision } = await placeOrder(service, await tenant(service, { active: false }), 'N2');
    expect(decision.outcome).toBe('RENTAL_INACTIVE');
    expect(order).toBeNull();
  });

  it('of a level that the offer does not have is not placed (article 2.1)', async () => {
    const { service } = await stage(MONDAY);
    const { order, decision } = await placeOrder(service, await tenant(service), 'N9');
    expect(decision.outcome).toBe('UNKNOWN_LEVEL');
    expect(order).toBeNull();
  });
});
