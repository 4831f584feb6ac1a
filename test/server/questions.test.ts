import type { FastifyInstance } from 'fastify';
import { liveRulebooks } from '../../src/rulebook/live-rulebooks';
import { startedClock } from '../../src/server/clocks';
import { createServer } from '../../src/server/create-server';
import { QUESTIONS } from '../../src/server/playground/questions';
import { shippedRelease } from '../support/shipped-release';

describe('the tabs of the playground', () => {
  let app: FastifyInstance;

  beforeAll(async () => {
    const rulebooks = liveRulebooks(await shippedRelease(), () => Promise.resolve(null));
    const clock = startedClock('2027-02-10T08:00:00.000Z');
    app = await createServer({ deps: { clock, rulebooks }, production: false, log: () => undefined });
  });

  afterAll(() => app.close());

  it.each(QUESTIONS.map(({ query }) => [query.split('\n')[0]!.slice(2), query]))(
    '%s has an answer',
    async (_, query) => {
      const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
      expect(response.json().errors).toBeUndefined();
      expect(response.statusCode).toBe(200);
    },
  );
});
