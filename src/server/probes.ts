import type { FastifyInstance } from 'fastify';
import { setTimeout as wait } from 'node:timers/promises';
import { ServiceUnavailable } from '../domain/errors';
import type { Services } from '../use-cases/operation/deps';

/** What readiness depends on, beside the rules. */
export interface Readiness {
  /** Fails, with the reason, while the service cannot answer. */
  readonly ready: () => Promise<void>;
  /** Whether it is to stop: it answers still, and asks for no more. */
  readonly isDraining?: () => boolean;
}

/** Whoever asks whether the service is ready waits for a second or two. */
const PATIENCE_MS = 2_000;

async function tooLate(): Promise<never> {
  await wait(PATIENCE_MS, undefined, { ref: false });
  throw new Error(`no answer within ${PATIENCE_MS} ms`);
}

/**
 * `/livez`: the process answers. `/readyz`: the database and the rules are there too; `attention` counts the steps that
 * could not be settled, which keeps nobody else from being served. A service that is to stop is ready no more.
 */
export function addProbes(
  app: FastifyInstance,
  { rulebooks, store }: Pick<Services, 'rulebooks' | 'store'>,
  { ready, isDraining }: Readiness,
): void {
  app.get('/livez', () => ({ live: true }));
  app.get('/readyz', async (_request, reply) => {
    if (isDraining?.()) return reply.status(503).send({ ready: false, reason: 'draining' });
    try {
      const stuck = () => store.read(({ dueSteps }) => dueSteps.count({ stuck: true, status: 'PENDING' }));
      const attention = await Promise.race([ready().then(stuck), tooLate()]);
      return { ready: true, release: rulebooks.current().releaseHash, attention };
    } catch (error) {
      const detail = error instanceof ServiceUnavailable ? error.reason : 'database: no answer';
      return reply.status(503).send({ ready: false, reason: detail.split(':')[0], detail });
    }
  });
}
