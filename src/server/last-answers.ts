import type { FastifyInstance } from 'fastify';

/** Once the service closes, the last answer on a connection ends it: a client that kept it open would hold the stop back. */
export function lastAnswers(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', (done) => {
    closing = true;
    done();
  });
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (closing) void reply.header('connection', 'close');
    done(null, payload);
  });
}
