import { questionsAbout } from '../support/shipped-questions';
import type { TestDatabase } from '../support/databases';
import { openFile } from '../support/databases';
import type { TestService } from '../support/service';
import { startService } from '../support/service';

const QUESTIONS = questionsAbout('INF-000001', '2027-02-10');

describe('the tabs of the playground, on the demonstration', () => {
  let database: TestDatabase;
  let service: TestService;

  beforeAll(async () => {
    database = await openFile();
    service = await startService({ store: database.database.store, demo: true });
  });

  afterAll(async () => {
    await service.close();
    await database.drop();
  });

  it.each(QUESTIONS.map((question) => [question.query.split('\n')[0]!.slice(2), question] as const))(
    '%s has an answer',
    async (_, { query, role }) => {
      const data = await service.ask(query, {}, role);
      expect(JSON.stringify(data)).not.toContain('"userErrors":[{');
    },
  );
});
