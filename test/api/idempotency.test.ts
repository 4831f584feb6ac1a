import { signToken } from '../../src/server/identity/bearer-token';
import type { TestDatabase } from '../support/databases';
import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import { SECRET, startService } from '../support/service';
import type { OwnSubscription } from './new-subscription';
import { newSubscription } from './new-subscription';
import { contentsOf, rowsIn } from './whole-database';

const REQUEST = `mutation ($input: RequestInterventionInput!) {
  requestIntervention(input: $input) {
    userErrors { code path }
    intervention { id reference status }
    decision { id outcome }
  }
}`;

describeEachDatabase('an idempotency key', (open) => {
  let database: TestDatabase;
  let service: TestService;
  let own: OwnSubscription;
  let customers = 0;

  beforeAll(async () => {
    database = await open();
    service = await startService({ store: database.database.store });
  }, 60_000);

  afterAll(async () => {
    await service.close();
    await database.drop();
  });

  beforeEach(async () => {
    own = await newSubscription(service, `CLI-${++customers}`);
  });

  const request = async (over: object, as?: { token: string }) => {
    const { subscriptionId } = own;
    const input = { subscriptionId, type: 'CONFIGURATION_SERVICE', estimatedMinutes: 10, ...over };
    return (await service.ask(REQUEST, { input }, as)).requestIntervention;
  };
  const requests = async (): Promise<number> => rowsIn(await contentsOf(database), 'interventions');

  it('makes the second request answer what the first one did', async () => {
    const before = await requests();
    const first = await request({ idempotencyKey: 'once' });
    expect(first.userErrors).toEqual([]);
    const after = await contentsOf(database);
    expect(await request({ idempotencyKey: 'once' })).toEqual(first);
    expect(await contentsOf(database)).toEqual(after);
    expect(await requests()).toBe(before + 1);
  });

  it('makes one request of twenty at once', async () => {
    const before = await requests();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => request({ idempotencyKey: 'twenty', estimatedMinutes: 20 })),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0].intervention.status).toBe('READY');
    expect(await requests()).toBe(before + 1);
    const { subscription } = await service.ask(
      'query ($id: ID!) { subscription(id: $id) { allowance { reservedMinutes } } }',
      { id: own.subscriptionId },
    );
    expect(subscription.allowance.reservedMinutes).toBe(20);
  });

  it('is refused for another input, or for another operation, and changes nothing', async () => {
    const first = await request({ idempotencyKey: 'mine' });
    const before = await contentsOf(database);
    const mismatch = [{ code: 'IDEMPOTENCY_KEY_MISMATCH', path: ['idempotencyKey'] }];
    expect((await request({ idempotencyKey: 'mine', estimatedMinutes: 11 })).userErrors).toEqual(mismatch);
    const { cancelIntervention } = await service.ask(
      'mutation ($input: InterventionInput!) { cancelIntervention(input: $input) { userErrors { code path } } }',
      { input: { interventionId: first.intervention.id, idempotencyKey: 'mine' } },
    );
    expect(cancelIntervention.userErrors).toEqual(mismatch);
    expect(await contentsOf(database)).toEqual(before);
  });

  it('does not care about the order in which an input is written', async () => {
    const first = await request({ idempotencyKey: 'order', description: 'Relancer nginx' });
    const { subscriptionId } = own;
    const input = {
      idempotencyKey: 'order',
      description: 'Relancer nginx',
      estimatedMinutes: 10,
      type: 'CONFIGURATION_SERVICE',
      subscriptionId,
    };
    expect((await service.ask(REQUEST, { input })).requestIntervention).toEqual(first);
  });

  it('belongs to who chose it: two callers with the same key do not meet', async () => {
    const before = await requests();
    const token = await service.customerToken(own.reference);
    const answers = [
      await request({ idempotencyKey: 'shared' }),
      await request({ idempotencyKey: 'shared' }, { token }),
      await request({ idempotencyKey: 'shared', estimatedMinutes: 12 }, { token: service.tokens.technician }),
    ];
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect(await requests()).toBe(before + 3);
  });

  it('belongs to one customer, where one program acts for several under one name', async () => {
    const other = await newSubscription(service, `CLI-${++customers}`);
    for (const { reference, subscriptionId } of [own, other]) {
      const token = await signToken({ subject: 'portal', role: 'customer', customer: reference }, SECRET);
      const answer = await request({ idempotencyKey: 'portal-1', subscriptionId }, { token });
      expect(answer.userErrors).toEqual([]);
      expect(answer.intervention).not.toBeNull();
    }
  });

  it('is not used up by a mistake', async () => {
    const wrong = await request({ idempotencyKey: 'again', estimatedMinutes: 0 });
    expect(wrong.userErrors).toEqual([{ code: 'INVALID_INPUT', path: ['estimatedMinutes'] }]);
    expect((await request({ idempotencyKey: 'again' })).userErrors).toEqual([]);
  });

  it('has at most a hundred characters', async () => {
    expect((await request({ idempotencyKey: 'é'.repeat(100) })).userErrors).toEqual([]);
    const before = await contentsOf(database);
    expect((await request({ idempotencyKey: 'é'.repeat(101) })).userErrors).toEqual([
      { code: 'INVALID_INPUT', path: ['idempotencyKey'] },
    ]);
    expect(await contentsOf(database)).toEqual(before);
  });

  it('left out makes a request of each', async () => {
    const before = await requests();
    for (const idempotencyKey of [null, undefined]) await request({ idempotencyKey, estimatedMinutes: 1 });
    expect(await requests()).toBe(before + 2);
  });

  it('that says nothing is a mistake: the caller who sends it counts on being answered once', async () => {
    const before = await contentsOf(database);
    for (const idempotencyKey of ['', '  '])
      expect((await request({ idempotencyKey })).userErrors).toEqual([
        { code: 'INVALID_INPUT', path: ['idempotencyKey'] },
      ]);
    expect(await contentsOf(database)).toEqual(before);
  });
});

describeEachDatabase('fifty requests of ten minutes at once, on a month of sixty (article 2.2.1)', (open) => {
  let database: TestDatabase;
  let service: TestService;
  let own: OwnSubscription;

  beforeAll(async () => {
    database = await open();
    service = await startService({ store: database.database.store });
    own = await newSubscription(service, 'CLI-RUSH');
  }, 60_000);

  afterAll(async () => {
    await service.close();
    await database.drop();
  });

  it('include six, hold sixty minutes, and lead to a proposal for each of the others', async () => {
    const { subscriptionId } = own;
    const input = { subscriptionId, type: 'CONFIGURATION_SERVICE', estimatedMinutes: 10 };
    const answers: any[] = await Promise.all(
      Array.from({ length: 50 }, async () => (await service.ask(REQUEST, { input })).requestIntervention),
    );
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    const of = (outcome: string) => answers.filter(({ decision }) => decision.outcome === outcome).length;
    expect([of('INCLUDED'), of('COMMERCIAL_PROPOSAL')]).toEqual([6, 44]);
    expect(new Set(answers.map(({ intervention }) => intervention.reference)).size).toBe(50);
    const { subscription } = await service.ask(
      `query ($id: ID!) { subscription(id: $id) {
        allowance { reservedMinutes remainingMinutes }
        interventions(first: 100) { nodes { reservedMinutes } }
        proposals(first: 100) { totalCount nodes { coveredMinutes quotedMinutes } } } }`,
      { id: subscriptionId },
    );
    expect(subscription.allowance).toEqual({ reservedMinutes: 60, remainingMinutes: 0 });
    const held = subscription.interventions.nodes.map(({ reservedMinutes }: any) => reservedMinutes);
    expect(held.reduce((so: number, minutes: number) => so + minutes, 0)).toBe(60);
    expect(subscription.proposals.totalCount).toBe(44);
    for (const { coveredMinutes, quotedMinutes } of subscription.proposals.nodes)
      expect([coveredMinutes, quotedMinutes]).toEqual([0, 10]);
  }, 60_000);
});
