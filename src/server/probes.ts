import type { FastifyInstance } from 'fastify';
import type { Rulebooks } from '../domain/ports/rulebook';

/** `/livez`: the process answers. `/readyz`: the database and the rules are there too. */
export function addProbes(app: FastifyInstance, rulebooks: Rulebooks, ready: () => Promise<void>): void {
  app.get('/livez', () => ({ live: true }));
  app.get('/readyz', async (_request, reply) => {
    try {
      await ready();
      return { ready: true, release: rulebooks.current().releaseHash };
    } catch {
      return reply.status(503).send({ ready: false, reason: 'database' });
    }
  });
}
