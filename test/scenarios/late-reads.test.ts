import type { TestService } from '../support/service';
import { describeEachDatabase } from '../support/databases';
import { pageOf } from './support/documents';
import type { Life } from './support/life';
import { customerWith, request } from './support/life';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';
const LONG_AFTER = '2027-03-01T09:00:00+01:00';

/** What waits for an answer of one customer. */
interface Waiting extends Life {
  readonly proposalId: string;
  readonly interventionId: string;
}

const asked = async (service: TestService, query: string, id: string): Promise<any> =>
  service.ask(`query ($id: ID!) { ${query} }`, { id });

/** Every way to what lapses, none through its subscription; each is the first to look, at a life of its own. */
const WAYS: readonly (readonly [string, (service: TestService, of: Waiting) => Promise<unknown>, unknown])[] =
  [
    [
      'the proposal by its id',
      async (service, { proposalId }) =>
        (await asked(service, 'proposal(id: $id) { status }', proposalId)).proposal.status,
      'EXPIRED',
    ],
    [
      'the proposal as a node',
      async (service, { proposalId }) =>
        (await asked(service, 'node(id: $id) { ... on CommercialProposal { status } }', proposalId)).node
          .status,
      'EXPIRED',
    ],
    [
      'the work by its id',
      async (service, { interventionId }) =>
        (await asked(service, 'intervention(id: $id) { status }', interventionId)).intervention.status,
      'EXPIRED',
    ],
    [
      'the work as a node, with its proposal',
      async (service, { interventionId }) => {
        const query =
          'node(id: $id) { ... on Intervention { status proposals(first: 1) { nodes { status } } } }';
        const { status, proposals } = (await asked(service, query, interventionId)).node;
        return [status, proposals.nodes[0].status];
      },
      ['EXPIRED', 'EXPIRED'],
    ],
    [
      'the page of the proposal',
      async (service, { proposalId }) => (await pageOf(service, proposalId)).includes('À accepter'),
      false,
    ],
    [
      'what was kept of it',
      async (service, { proposalId }) =>
        (await asked(service, 'proposal(id: $id) { documents { state } }', proposalId)).proposal.documents.at(
          -1,
        ).state,
      'LAPSED',
    ],
  ];

describeEachDatabase('with a scheduler that sleeps', (open) => {
  const stage = onStage(open);

  async function waiting(service: TestService, reference: string): Promise<Waiting> {
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP, reference });
    const { proposal, intervention } = await request(service, life, 600);
    return { ...life, proposalId: proposal.id, interventionId: intervention.id };
  }

  it('nothing that lapsed is shown as open, by whichever way one comes to it (article 2.2.1)', async () => {
    const { service } = await stage(MONDAY);
    const lives: Waiting[] = [];
    for (const [index] of WAYS.entries()) lives.push(await waiting(service, `CLI-${index}`));
    service.sleepUntil(LONG_AFTER);
    const seen: unknown[] = [];
    for (const [index, [way, look]] of WAYS.entries()) seen.push([way, await look(service, lives[index]!)]);
    expect(seen).toEqual(WAYS.map(([way, , expected]) => [way, expected]));
  });

  it('a suspended service is shown so through what is of it (article 6.2)', async () => {
    const { service } = await stage(MONDAY);
    const life = await waiting(service, 'CLI-A');
    service.sleepUntil('2028-02-18T15:00:00+01:00');
    const { intervention } = await asked(
      service,
      'intervention(id: $id) { subscription { status } }',
      life.interventionId,
    );
    expect(intervention.subscription.status).toBe('SUSPENDED');
  });

  it('one reading settles its own contract, and waits for no other', async () => {
    const { service } = await stage(MONDAY);
    const own = await waiting(service, 'CLI-A');
    const other = await waiting(service, 'CLI-B');
    service.sleepUntil(LONG_AFTER);
    await asked(service, 'proposal(id: $id) { status }', own.proposalId);
    const rows = await service.services.store.read(({ proposals }) =>
      proposals.list({ id: [own.proposalId, other.proposalId] as any }, { first: 2 }),
    );
    expect(rows.map(({ id, status }) => [id, status])).toEqual([
      [own.proposalId, 'EXPIRED'],
      [other.proposalId, 'ISSUED'],
    ]);
  });
});
