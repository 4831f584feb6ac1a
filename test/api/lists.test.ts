import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { TestDatabase } from '../support/databases';
import { openFile } from '../support/databases';
import type { TestService } from '../support/service';
import { startService } from '../support/service';
import type { EveryKind } from './every-kind';
import { everyKind } from './every-kind';

const ROOT = path.resolve(__dirname, '../..');

describe('lists and what the API says of itself', () => {
  let database: TestDatabase;
  let service: TestService;
  let acme: EveryKind;
  let boreal: EveryKind;

  beforeAll(async () => {
    database = await openFile();
    service = await startService({ store: database.database.store });
    acme = await everyKind(service, 'CLI-ACME');
    boreal = await everyKind(service, 'CLI-BOREAL');
  }, 60_000);

  afterAll(async () => {
    await service.close();
    await database.drop();
  });

  const idsOf = async (list: string): Promise<readonly string[]> => {
    const data = await service.ask(`{ list: ${list} { nodes { id } } }`);
    return data.list.nodes.map(({ id }: { id: string }) => id);
  };

  it('says what each code is called, in both languages', async () => {
    const { subscription } = await service.ask(
      'query ($id: ID!) { subscription(id: $id) { levelLabel { fr en } statusLabel { fr } rental { serverTypeLabel { en } } interventions { nodes { typeLabel { fr } outcomeLabel { en } decision { decisionLabel { fr } } } } orders { nodes { kindLabel { en } acknowledgements { documentLabel { fr } } } } } }',
      { id: acme.subscriptionId },
    );
    expect(subscription).toMatchObject({
      levelLabel: { fr: 'niveau 2', en: 'level 2' },
      statusLabel: { fr: 'en service' },
      rental: { serverTypeLabel: { en: 'dedicated server of the provider' } },
    });
    expect(subscription.interventions.nodes[0]).toMatchObject({
      typeLabel: { fr: expect.stringMatching(/^[a-zé]/) },
      decision: { decisionLabel: { fr: "la suite donnée à une demande d'intervention" } },
    });
    expect(subscription.orders.nodes[0].acknowledgements[0].documentLabel.fr).toBe(
      'Conditions Particulières Infogérances serveurs',
    );
  });

  it.each([
    ['interventions that may be worked', 'interventions(status: READY)', 'interventionId'],
    ['proposals that wait', 'proposals(status: ISSUED)', 'proposalId'],
    ['studies that are open', 'studies(status: OPEN)', 'studyId'],
    ['incidents that go on', 'incidents(ongoing: true)', 'incidentId'],
  ] as const)('staff see %s, of all customers or of one', async (_, list, id) => {
    expect(await idsOf(list)).toEqual([acme[id], boreal[id]]);
    expect(await idsOf(list.replace(')', `, customerId: "${boreal.customerId}")`))).toEqual([boreal[id]]);
  });

  it.each(['interventions', 'proposals', 'studies', 'incidents', 'orders', 'subscriptions', 'dueSteps'])(
    '%s of another customer are none, for a customer',
    async (list) => {
      const token = await service.customerToken('CLI-ACME');
      const of = async (customerId: string) =>
        (
          await service.ask(
            `query ($id: ID!) { list: ${list}(customerId: $id) { nodes { id } totalCount } }`,
            { id: customerId },
            { token },
          )
        ).list;
      expect(await of(boreal.customerId)).toEqual({ nodes: [], totalCount: 0 });
      expect((await of(acme.customerId)).totalCount).toBeGreaterThan(0);
    },
  );

  it('by what is no customer are a mistake, with its field', async () => {
    const { body } = await service.post(
      { query: '{ proposals(customerId: "CLI-ACME") { nodes { id } } }' },
      { authorization: `Bearer ${service.tokens.sales}` },
    );
    expect(body.errors[0].extensions).toMatchObject({ code: 'INVALID_ID', field: ['customerId'] });
  });

  it('are read from the end as from the beginning, page by page, without a gap', async () => {
    const all = await idsOf('dueSteps(first: 100)');
    const read: string[] = [];
    for (let before: string | null = null, more = true; more;) {
      const { dueSteps }: any = await service.ask(
        `query ($before: ID) { dueSteps(last: 3, before: $before) { nodes { id }
          pageInfo { hasPreviousPage hasNextPage startCursor } } }`,
        { before },
      );
      expect(dueSteps.pageInfo.hasNextPage).toBe(before !== null);
      read.unshift(...dueSteps.nodes.map(({ id }: { id: string }) => id));
      before = dueSteps.pageInfo.startCursor;
      more = dueSteps.pageInfo.hasPreviousPage;
    }
    expect(read).toEqual(all);
  });

  it.each([
    ['dueSteps(last: 0)', 'last'],
    ['dueSteps(last: 101)', 'last'],
    ['dueSteps(last: 1, before: "x")', 'before'],
    ['dueSteps(before: "stp_1")', 'before'],
    ['dueSteps(last: 1, after: "stp_1")', 'after'],
  ])('%s is a mistake on `%s`', async (list, field) => {
    const { body } = await service.post(
      { query: `{ ${list} { nodes { id } } }` },
      { authorization: `Bearer ${service.tokens.sales}` },
    );
    expect(body.errors[0].extensions).toMatchObject({ code: 'INVALID_INPUT', field: [field] });
  });

  it('objects by their ids keep the order, with null for what is not found or not its own', async () => {
    const token = await service.customerToken('CLI-ACME');
    const { nodes } = await service.ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
      { ids: ['bad', acme.studyId, boreal.studyId, acme.proposalId] },
      { token },
    );
    expect(nodes).toEqual([
      null,
      { __typename: 'Study', id: acme.studyId },
      null,
      { __typename: 'CommercialProposal', id: acme.proposalId },
    ]);
  });

  it('says its version, its rules, and the hash of the schema file', async () => {
    const { body } = await service.post({ query: '{ apiInfo { version releaseHash schemaSha256 now } }' });
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    const schema = readFileSync(path.join(ROOT, 'schema/schema.graphql'));
    expect(body.data.apiInfo).toMatchObject({
      version,
      releaseHash: service.rulebooks.current().releaseHash,
      schemaSha256: createHash('sha256').update(schema).digest('hex'),
    });
  });

  it('explains every code of a mistake in both languages, at an address that answers', async () => {
    const { body } = await service.post({ query: '{ errorCodes { code meaning { fr en } docUrl } }' });
    expect(body.data.errorCodes.length).toBeGreaterThan(15);
    for (const { code, meaning, docUrl } of body.data.errorCodes)
      for (const language of ['fr', 'en']) {
        const page = await fetch(`${service.address}${docUrl}`, { headers: { 'accept-language': language } });
        expect([code, page.status]).toEqual([code, 200]);
        expect(await page.text()).toContain(meaning[language].replaceAll("'", '&#39;'));
      }
  });
});
