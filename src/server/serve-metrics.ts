import type { FastifyInstance } from 'fastify';
import Fastify from 'fastify';
import type { Metrics } from './metrics';

/** The page of metrics, on a port of its own: what is open to customers never shows it. */
export function metricsServer({ page, contentType }: Metrics): FastifyInstance {
  const app = Fastify();
  app.get('/metrics', async (_request, reply) => {
    void reply.header('content-type', contentType);
    return page();
  });
  return app;
}
