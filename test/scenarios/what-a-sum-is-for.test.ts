import { describeEachDatabase } from '../support/databases';
import { close, customerWith, request, validate } from './support/life';
import { run } from './support/mutations';
import { renewalOrderOf, sumsOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';

describeEachDatabase('a sum that is due', (open) => {
  const stage = onStage(open);

  it('says what it is for, under which sentence, with its VAT and references (article 2.2.1)', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { intervention, proposal } = await request(service, life, 90);
    await run(service, 'acceptProposal', { proposalId: proposal.id }, life.self);
    await close(service, intervention.id, 90);
    const [sum] = await sumsOf(service, life);
    expect(sum).toMatchObject({
      reference: 'MT-000001',
      kindLabel: { fr: 'somme due par le client' },
      purpose: 'WORK',
      purposeLabel: {
        fr: "temps d'intervention accepté, au-delà du temps mensuel",
        en: 'work accepted, beyond the monthly time',
      },
      amount: { amount: '45.00' },
      vat: { amount: '9.00' },
      vatRate: '20',
      decision: { decision: 'intervention.settlement', outcome: 'SETTLED' },
      customer: { reference: 'CLI-LIFE' },
      subscription: { reference: 'INF-000001', rental: { reference: 'SRV-CLI-LIFE' } },
      intervention: { reference: 'INT-000001' },
    });
    expect(sum.clauses).toContainEqual(
      expect.objectContaining({
        article: '2.2.1',
        excerpts: [{ text: expect.stringContaining('selon le tarif horaire en vigueur') }],
      }),
    );
    expect(sum.decision.explanation.sentence.fr).toMatch(/45,00\s€\sHT, 54,00\s€\sTTC/u);
  });

  it('says that it is what was paid for a period that does not begin (article 2)', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-11-12T09:00:00+01:00');
    await validate(service, (await renewalOrderOf(service, life)).id, life.self);
    await run(service, 'endRental', { rentalId: life.rentalId }, 'sales');
    expect(await sumsOf(service, life)).toMatchObject([
      {
        purpose: 'TERM_NOT_SERVED',
        purposeLabel: { fr: "période payée qui n'a pas commencé", en: 'period paid that has not begun' },
        vat: null,
        vatRate: null,
        decision: { decision: 'rental.end' },
      },
    ]);
  });
});
