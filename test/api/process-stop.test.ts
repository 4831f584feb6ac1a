import net from 'node:net';
import { PATIENCE } from './served';
import { servedProcesses } from './served-processes';

const { serve, own } = servedProcesses();

describe('a service that is told to stop', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'on %s finishes the request in flight, takes no other, and ends well',
    async (signal) => {
      const served = serve({ CLAUSIER_DATABASE_URL: own().url });
      const { port } = new URL(await served.address());
      const body = JSON.stringify({ query: '{ offer { levels { code } } }' });
      const socket = net.connect(Number(port), '127.0.0.1');
      let answer = '';
      socket.on('data', (chunk) => (answer += chunk.toString('utf8')));
      const closed = new Promise((resolve) => socket.on('close', resolve));
      socket.write(
        `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`,
      );
      socket.write(body.slice(0, 10));
      // The server has the head of the request once it answers another one that was sent after it.
      expect((await fetch(`http://127.0.0.1:${port}/livez`)).status).toBe(200);
      served.child.kill(signal);
      await served.says('stopping');
      await expect(refused(Number(port))).resolves.toBe(true);
      socket.write(body.slice(10));
      await closed;
      expect(answer).toContain('HTTP/1.1 200');
      expect(answer).toContain('"N2"');
      expect(answer.toLowerCase()).toContain('connection: close');
      expect(await served.ended).toBe(0);
    },
    PATIENCE,
  );

  it(
    'is ready no more at once, and takes requests for as long as it is told to',
    async () => {
      const served = serve({ CLAUSIER_DATABASE_URL: own().url, CLAUSIER_DRAIN_SECONDS: '3' });
      const address = await served.address();
      const ready = async () => (await fetch(`${address}/readyz`)).status;
      expect(await ready()).toBe(200);
      served.child.kill('SIGTERM');
      await served.says('stopping');
      expect(await ready()).toBe(503);
      expect((await served.ask('{ offer { levels { code } } }')).data.offer.levels.length).toBeGreaterThan(1);
      expect(await served.ended).toBe(0);
    },
    PATIENCE,
  );
});

/** Nobody listens there any more. */
async function refused(port: number): Promise<boolean> {
  for (;;) {
    const open = await new Promise<boolean>((resolve) => {
      const knock = net.connect(port, '127.0.0.1');
      knock.on('connect', () => (knock.destroy(), resolve(true)));
      knock.on('error', () => resolve(false));
    });
    if (!open) return true;
  }
}
