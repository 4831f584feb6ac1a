import { describeEachDatabase } from '../support/databases';
import type { TestDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import { startService } from '../support/service';
import { ACCEPT, CANCEL, CLOSE, CONCLUDE, DECLINE, deskOf, UNTOUCHED } from './desk';
import { newSubscription } from './new-subscription';
import { WHY } from './why';

describeEachDatabase('what becomes of an intervention', (open) => {
  let database: TestDatabase;
  let service: TestService;
  let customers = 0;

  beforeAll(async () => {
    database = await open();
    service = await startService({ store: database.database.store });
  }, 60_000);

  afterAll(async () => {
    await service.close();
    await database.drop();
  });

  /** A level 2 whose month is untouched. */
  const newDesk = async () => {
    const { subscriptionId } = await newSubscription(service, `CLI-${++customers}`);
    return { subscriptionId, ...deskOf(service, subscriptionId) };
  };

  it('an accepted proposal makes the work ready, and its end debits what was worked (article 2.2.1)', async () => {
    const { request, act, allowance } = await newDesk();
    const { proposal, intervention } = await request('CONFIGURATION_SERVICE', 90);
    const accepted = await act(ACCEPT, { proposalId: proposal.id });
    expect(accepted).toMatchObject({
      userErrors: [],
      proposal: { status: 'ACCEPTED', quotedMinutes: 30, amount: { amount: '45.00' } },
      intervention: { status: 'READY', reservedMinutes: 60, consumedMinutes: 0 },
    });
    expect((await allowance()).consumedMinutes).toBe(0);
    const closed = await act(CLOSE, { interventionId: intervention.id, actualMinutes: 90 });
    expect(closed).toMatchObject({
      userErrors: [],
      intervention: { status: 'CLOSED', consumedMinutes: 60, unbillableMinutes: 0 },
    });
    expect(await allowance()).toMatchObject({ consumedMinutes: 60, reservedMinutes: 0, remainingMinutes: 0 });
    expect((await act(ACCEPT, { proposalId: proposal.id })).userErrors).toEqual([
      { code: 'FORBIDDEN_TRANSITION', path: ['proposalId'] },
    ]);
  });

  it('an overrun that nobody accepted is not billable (article 2.2.1)', async () => {
    const { request, act } = await newDesk();
    const { intervention } = await request('CONFIGURATION_SERVICE', 60);
    const closed = await act(CLOSE, { interventionId: intervention.id, actualMinutes: 75 });
    expect(closed.intervention).toMatchObject({ consumedMinutes: 60, unbillableMinutes: 15 });
  });

  it('a declined proposal and a cancelled request leave the month as it was', async () => {
    const { request, act, allowance } = await newDesk();
    const { proposal } = await request('CONFIGURATION_SERVICE', 90);
    expect(await act(DECLINE, { proposalId: proposal.id })).toMatchObject({
      userErrors: [],
      proposal: { status: 'DECLINED' },
      intervention: { status: 'DECLINED', reservedMinutes: 0 },
    });
    const { intervention } = await request('CONFIGURATION_SERVICE', 20);
    expect((await act(CANCEL, { interventionId: intervention.id })).intervention.status).toBe('CANCELLED');
    expect(await allowance()).toEqual(UNTOUCHED);
  });

  it('a study ends with a proposal, or without one (article 2.2.2)', async () => {
    const { request, act, allowance } = await newDesk();
    const first = await request('MIGRATION_APPLICATIVE', 45);
    const proposed = await act(CONCLUDE, {
      studyId: first.study.id,
      conclusion: 'Faisable en deux heures',
      estimatedMinutes: 120,
    });
    expect(proposed).toMatchObject({
      userErrors: [],
      study: { status: 'CONCLUDED_WITH_PROPOSAL', conclusion: 'Faisable en deux heures' },
      proposal: { status: 'ISSUED', quotedMinutes: 120, amount: { amount: '180.00' } },
    });
    const second = await request('DEVELOPPEMENT_APPLICATIF', 45);
    const given = await act(CONCLUDE, { studyId: second.study.id, conclusion: 'Hors de portée' });
    expect(given).toMatchObject({
      userErrors: [],
      study: { status: 'CONCLUDED_WITHOUT_PROPOSAL' },
      proposal: null,
      intervention: { status: 'REFUSED' },
    });
    expect(await allowance()).toEqual(UNTOUCHED);
  });

  it('every decision of the log is taken again to the same answer', async () => {
    const { request, act, subscriptionId } = await newDesk();
    const answers = [
      await request('CONFIGURATION_SERVICE', 30),
      await request('CONFIGURATION_SERVICE', 90),
      await request('MIGRATION_APPLICATIVE', 45),
    ];
    await act(ACCEPT, { proposalId: answers[1]!.proposal.id });
    await act(CLOSE, { interventionId: answers[0]!.intervention.id, actualMinutes: 25 });
    for (const { decision } of answers) {
      const again = await service.ask(`query ($id: ID!) { decision(id: $id) ${WHY} }`, { id: decision.id });
      expect(again.decision).toEqual(decision);
      expect(again.decision.identical).toBe(true);
    }
    const { subscription } = await service.ask(
      'query ($id: ID!) { subscription(id: $id) { decisions(first: 100) { nodes { decision identical } } } }',
      { id: subscriptionId },
    );
    expect(subscription.decisions.nodes.length).toBeGreaterThan(5);
    expect(subscription.decisions.nodes.filter(({ identical }: any) => identical !== true)).toEqual([]);
  });

  it('mutations of one request each answer with what stands after them', async () => {
    const { subscriptionId } = await newDesk();
    const reported = await service.ask(
      `mutation ($input: ReportIncidentInput!) { reportIncident(input: $input) { incident { id } } }`,
      { input: { subscriptionId, description: 'Lenteurs', classCode: 'MINOR' } },
    );
    const { id } = reported.reportIncident.incident;
    const measure = (name: string, description: string): string =>
      `${name}: recordMeasure(input: { incidentId: "${id}", description: "${description}" }) {
        incident { measures { description } } }`;
    const answer = await service.ask(`mutation { ${measure('one', 'Relance')} ${measure('two', 'Ajout')} }`);
    expect(answer.one.incident.measures).toHaveLength(1);
    expect(answer.two.incident.measures).toHaveLength(2);
  });
});
