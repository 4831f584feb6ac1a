import type { TestDatabase } from '../support/databases';
import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import { startService } from '../support/service';

const REQUEST = `mutation ($minutes: Minutes!) {
  requestIntervention(
    input: { subscriptionId: "INF-000001", type: "CONFIGURATION_SERVICE", estimatedMinutes: $minutes }
  ) { userErrors { code } decision { outcome } }
}`;

/** Two instances whose clocks differ stand for two requests served in another order than that of their instants. */
describeEachDatabase('minutes held by a request that was made later but served first', (open) => {
  let database: TestDatabase;
  let earlier: TestService;
  let later: TestService;

  beforeAll(async () => {
    database = await open();
    const { store } = database.database;
    earlier = await startService({ store, demo: true, at: '2027-02-10T09:00:00+01:00' });
    later = await startService({ store, at: '2027-02-10T11:00:00+01:00' });
  });

  afterAll(async () => {
    await earlier?.close();
    await later?.close();
    await database?.drop();
  });

  it('are not there for the other one (article 2.2.1)', async () => {
    const first = (await later.ask(REQUEST, { minutes: 60 })).requestIntervention;
    expect(first).toEqual({ userErrors: [], decision: { outcome: 'INCLUDED' } });
    const second = (await earlier.ask(REQUEST, { minutes: 10 })).requestIntervention;
    expect(second).toEqual({ userErrors: [], decision: { outcome: 'COMMERCIAL_PROPOSAL' } });
  });
});
