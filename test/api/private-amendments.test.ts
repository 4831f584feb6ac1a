import type { Role } from '../../src/domain/actor';
import type { TestDatabase } from '../support/databases';
import { openFile } from '../support/databases';
import type { TestService } from '../support/service';
import { startService } from '../support/service';
import type { OwnSubscription } from './new-subscription';
import { newSubscription } from './new-subscription';
import { privateRate, releaseWithAmendments } from './private-amendment';

const CLAUSES = `query ($document: String, $edition: String) {
  clauses(document: $document, edition: $edition) { id document documentTitle { fr } article text excerpts { text } }
}`;

/** Who asks: nobody, a customer or a role of the staff. */
type Asker = null | { readonly customer: string } | Role;

const BOREAL: Asker = { customer: 'CLI-BOREAL' };
const AUSTER: Asker = { customer: 'CLI-AUSTER' };
const STAFF: readonly Role[] = ['technician', 'sales', 'contract-manager', 'auditor', 'operator'];

/** Amendments of BOREAL: by its name, by one of its servers, by its subscription. */
const OF_BOREAL = ['av-boreal', 'av-serveur', 'av-abonnement'];
const STRANGERS: readonly (readonly [string, Asker])[] = [
  ['somebody without a token', null],
  ['another customer', AUSTER],
  ['a customer the service does not know', { customer: 'CLI-INCONNU' }],
];
const PARTIES: readonly (readonly [string, Asker])[] = [
  ['its own customer', BOREAL],
  ...STAFF.map((role): readonly [string, Asker] => [`the ${role}`, role]),
];

describe('an amendment agreed with one customer', () => {
  let database: TestDatabase;
  let service: TestService;
  let boreal: OwnSubscription;

  beforeAll(async () => {
    database = await openFile();
    const subscription = 'INF-000001';
    const release = await releaseWithAmendments([
      privateRate('av-boreal', { customer: 'CLI-BOREAL' }, '41.00'),
      privateRate('av-serveur', { rental: 'SRV-CLI-BOREAL' }, '42.00'),
      privateRate('av-abonnement', { subscription }, '43.00'),
      privateRate('av-melange', { customer: 'CLI-BOREAL', rental: 'SRV-CLI-AUSTER' }, '44.00'),
    ]);
    service = await startService({ store: database.database.store, release });
    boreal = await newSubscription(service, 'CLI-BOREAL');
    await newSubscription(service, 'CLI-AUSTER');
    const named = await service.services.store.read(({ subscriptions }) =>
      subscriptions.find(boreal.subscriptionId),
    );
    expect(named?.reference).toBe(subscription);
  }, 60_000);

  afterAll(async () => {
    await service.close();
    await database.drop();
  });

  async function ask(asker: Asker, query: string, variables: object = {}): Promise<any> {
    if (asker === null) return (await service.post({ query, variables })).body;
    const token =
      typeof asker === 'string' ? service.tokens[asker] : await service.customerToken(asker.customer);
    return (await service.post({ query, variables }, { authorization: `Bearer ${token}` })).body;
  }

  const documentsIn = (body: any): readonly string[] => [
    ...new Set<string>(body.data.clauses.map(({ document }: { document: string }) => document)),
  ];

  const amendmentsIn = (body: any): readonly string[] =>
    documentsIn(body).filter((id) => id.startsWith('av-'));

  const said = (body: unknown): readonly string[] =>
    ['av-', 'confidentiel', 'Avenant', 'secret', '41.00', '42.00', '43.00', '44.00'].filter((word) =>
      JSON.stringify(body).includes(word),
    );

  describe.each(STRANGERS)('asked for by %s', (_, asker) => {
    it('is not in the list of clauses, where the published documents are', async () => {
      const body = await ask(asker, CLAUSES);
      expect(said(body)).toEqual([]);
      expect(documentsIn(body)).toContain('cp-infogerance');
    });

    it('is not in an edition of that number', async () => {
      const body = await ask(asker, CLAUSES, { edition: '1' });
      expect(said(body)).toEqual([]);
      expect(documentsIn(body)).toContain('cp-infogerance');
    });

    it('is no more known by its name than a name that nothing bears', async () => {
      const [known, unknown] = [
        await ask(asker, CLAUSES, { document: 'av-boreal' }),
        await ask(asker, CLAUSES, { document: 'rien-boreal' }),
      ];
      expect(said(unknown)).toEqual([]);
      expect(known.errors[0].message.replace('av-boreal', 'rien-boreal')).toBe(unknown.errors[0].message);
      expect(unknown.errors[0].message).toContain('cp-infogerance');
    });

    it('is in no offer and in no definition', async () => {
      const offer = '{ offer { levels { code } parameters { name value document reference } } }';
      const definitions = '{ decisionDefinitions { name facts { group fields { name label { fr } } } } }';
      for (const query of [offer, definitions]) expect(said(await ask(asker, query))).toEqual([]);
    });
  });

  describe.each(PARTIES)('asked for by %s', (_, asker) => {
    const seen = asker === BOREAL ? OF_BOREAL : [...OF_BOREAL, 'av-melange'];

    it('is in the list of clauses', async () => {
      expect(amendmentsIn(await ask(asker, CLAUSES))).toEqual(seen);
    });

    it('is found by its name, with its words', async () => {
      const { data } = await ask(asker, CLAUSES, { document: 'av-boreal', edition: '1' });
      expect(data.clauses).toHaveLength(1);
      expect(data.clauses[0].excerpts[0].text).toContain('41.00 euros');
    });

    it('is among the names that the message of an unknown one lists', async () => {
      const [{ message }] = (await ask(asker, CLAUSES, { document: 'rien' })).errors;
      for (const id of seen) expect(message).toContain(id);
    });
  });

  it('is not shown for one of two parties it names', async () => {
    for (const asker of [BOREAL, AUSTER])
      expect((await ask(asker, CLAUSES, { document: 'av-melange' })).errors[0].extensions.code).toBe(
        'INVALID_INPUT',
      );
  });

  it('is shown to nobody by a token that is refused', async () => {
    const { body } = await service.post({ query: CLAUSES }, { authorization: 'Bearer nothing' });
    expect(said(body)).toEqual([]);
  });

  it.each(['fr', 'en'])(
    'that another contradicts is told by its name, not by the file it is in (%s)',
    async (language) => {
      const mutation = `mutation ($input: RequestInterventionInput!) {
        requestIntervention(input: $input) { userErrors { code message } } }`;
      const { body } = await service.post(
        {
          query: mutation,
          variables: {
            input: {
              subscriptionId: boreal.subscriptionId,
              type: 'CONFIGURATION_SERVICE',
              estimatedMinutes: 90,
            },
          },
        },
        {
          authorization: `Bearer ${await service.customerToken('CLI-BOREAL')}`,
          'accept-language': language,
        },
      );
      const [{ code, message }] = body.data.requestIntervention.userErrors;
      expect(code).toBe('UNRESOLVED_CONFLICT');
      for (const id of OF_BOREAL) expect(message).toContain(`${id} 1`);
      expect(message).not.toMatch(/\.json|:\d/);
    },
  );
});
