import type { TestDatabase } from '../support/databases';
import { openFile } from '../support/databases';
import type { TestService } from '../support/service';
import { startService } from '../support/service';

const OURS = 'https://app.example.fr';

describe('a page of another origin', () => {
  const open: { service: TestService; database: TestDatabase }[] = [];

  const serve = async (allowedOrigins: readonly string[]): Promise<TestService> => {
    const database = await openFile();
    const service = await startService({ store: database.database.store, allowedOrigins });
    open.push({ service, database });
    return service;
  };

  afterAll(async () => {
    for (const { service, database } of open) {
      await service.close();
      await database.drop();
    }
  });

  const asked = async ({ address }: TestService, origin: string) => {
    const preflight = await fetch(`${address}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
    const answer = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    return [preflight, answer].map(({ headers }) => headers.get('access-control-allow-origin'));
  };

  it('may call where the installation allows it, with its token and its language', async () => {
    const service = await serve([OURS]);
    expect(await asked(service, OURS)).toEqual([OURS, OURS]);
    expect(await asked(service, 'https://app.example.fr.attacker.example')).toEqual([null, null]);
    expect(await asked(service, 'null')).toEqual([null, null]);
  });

  it('may not where nothing is said', async () => {
    expect(await asked(await serve([]), OURS)).toEqual([null, null]);
  });
});
