import { describeEachDatabase } from '../support/databases';
import type { TestDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import { startService } from '../support/service';
import { deskOf } from './desk';
import { expectReasoned } from './expect-reasoned';
import { contentsOf } from './whole-database';
import { amountsOf } from './why';

describeEachDatabase('the intervention desk, on the demonstration', (open) => {
  let database: TestDatabase;
  let service: TestService;

  beforeAll(async () => {
    database = await open();
    service = await startService({ store: database.database.store, demo: true });
  }, 60_000);

  afterAll(async () => {
    await service.close();
    await database.drop();
  });

  /** The first subscription of the demonstration, which the README and the tabs of the playground ask about. */
  const ofTheDemonstration = async () => {
    const query = '{ customers(reference: "CLI-ACME") { nodes { subscriptions { nodes { id } } } } }';
    return deskOf(service, (await service.ask(query)).customers.nodes[0].subscriptions.nodes[0].id);
  };

  it('a simulation writes nothing, whatever it comes to (article 2.2)', async () => {
    const { simulate } = await ofTheDemonstration();
    const before = await contentsOf(database);
    for (const [type, minutes] of [
      ['CONFIGURATION_SERVICE', 30],
      ['CONFIGURATION_SERVICE', 90],
      ['MIGRATION_APPLICATIVE', 45],
    ] as const)
      expect((await simulate(type, minutes)).id).toBeNull();
    expect(await contentsOf(database)).toEqual(before);
  });

  it('a request of another type is studied, and consumes nothing (article 2.2.2)', async () => {
    const { simulate, request, allowance } = await ofTheDemonstration();
    const before = await allowance();
    const foreseen = await simulate('MIGRATION_APPLICATIVE', 45);
    const { intervention, proposal, study, decision } = await request('MIGRATION_APPLICATIVE', 45);
    for (const answer of [foreseen, decision]) {
      expect(answer).toMatchObject({ outcome: 'STUDY', favourable: false });
      expectReasoned(
        answer,
        '2.2.2',
        "fera l'objet d'une étude, suivie le cas échéant d'une proposition commerciale",
      );
      // Work is not declared as something else: the study answers.
      expect(answer.explanation.waysToYes).toEqual([]);
    }
    expect(intervention.status).toBe('UNDER_STUDY');
    expect(study.status).toBe('OPEN');
    expect(proposal).toBeNull();
    expect(await allowance()).toEqual(before);
  });

  it('30 minutes of an untouched month are included and 30 are left (article 2.2)', async () => {
    const { simulate, request, allowance } = await ofTheDemonstration();
    const foreseen = await simulate('CONFIGURATION_SERVICE', 30);
    const { userErrors, intervention, proposal, study, decision } = await request(
      'CONFIGURATION_SERVICE',
      30,
    );
    expect(userErrors).toEqual([]);
    expect(proposal).toBeNull();
    expect(study).toBeNull();
    for (const answer of [foreseen, decision]) {
      expect(answer).toMatchObject({ outcome: 'INCLUDED', favourable: true });
      expect(amountsOf(answer)).toMatchObject({ deductedMinutes: 30, remainingMinutes: 30 });
      expectReasoned(answer, '2.2', "le client dispose d'un temps mensuel alloué");
      expect(answer.explanation.because).toContainEqual(
        expect.objectContaining({ satisfied: true, observed: { value: 30 }, expected: { value: 60 } }),
      );
    }
    expect(intervention).toMatchObject({ status: 'READY', reservedMinutes: 30, consumedMinutes: 0 });
    expect(await allowance()).toMatchObject({ reservedMinutes: 30, remainingMinutes: 30 });
  });

  it('then 90 minutes lead to a proposal at 90 euros an hour; nothing more is consumed (article 2.2.1)', async () => {
    const { simulate, request, allowance } = await ofTheDemonstration();
    const held = await allowance();
    expect(held.remainingMinutes).toBe(30);
    const foreseen = await simulate('CONFIGURATION_SERVICE', 90);
    const { userErrors, intervention, proposal, decision } = await request('CONFIGURATION_SERVICE', 90);
    expect(userErrors).toEqual([]);
    for (const answer of [foreseen, decision]) {
      expect(answer).toMatchObject({ outcome: 'COMMERCIAL_PROPOSAL', favourable: false });
      expect(amountsOf(answer)).toMatchObject({
        coveredMinutes: 30,
        quotedMinutes: 60,
        amount: '90.00',
        hourlyRate: '90.00',
      });
      expectReasoned(answer, '2.2.1', 'établira une proposition commerciale');
      const amount = answer.explanation.quantities.find(({ value }: any) => value === '90.00');
      expect(amount.withFigures.fr).toContain('90');
      expect(amount.inWords.fr).toMatch(/tarif horaire/);
      expect(amount.inWords.en).toMatch(/hourly rate/);
      expect(answer.explanation.parameters).toContainEqual(
        expect.objectContaining({ name: 'hourlyRate', value: '90.00', sample: true }),
      );
      expect(answer.explanation.waysToYes).toContainEqual(
        expect.objectContaining({
          outcome: 'INCLUDED',
          changes: [{ fact: 'intervention.estimatedMinutes', value: 30 }],
        }),
      );
    }
    expect(intervention).toMatchObject({ status: 'AWAITING_PROPOSAL', consumedMinutes: 0 });
    expect(proposal).toMatchObject({
      status: 'ISSUED',
      coveredMinutes: 30,
      quotedMinutes: 60,
      amount: { amount: '90.00', currency: 'EUR' },
    });
    expect(await allowance()).toEqual(held);
  });
});
