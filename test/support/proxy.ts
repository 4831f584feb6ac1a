import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { connect, createServer } from 'node:net';

/** A way to a server that can be cut, or fall silent, as networks do. */
export interface Proxy {
  readonly port: number;
  /** Cuts every connection and lets nobody in. */
  cut(): Promise<void>;
  /** Lets everybody in again. */
  mend(): Promise<void>;
  /** Hands nothing on any more, in either direction, and cuts nothing. */
  silence(): void;
  /** Cuts a connection as soon as it asks for what the text holds; the server has got it. */
  cutAfter(text: string): void;
  close(): Promise<void>;
}

export async function proxyTo(host: string, port: number): Promise<Proxy> {
  const sockets = new Set<Socket>();
  let silent = false;
  let fatal: string | null = null;
  const server = createServer((near) => {
    const far = connect(port, host);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
    near.on('data', (data) => {
      if (silent) return;
      far.write(data);
      if (fatal === null || !data.includes(fatal)) return;
      fatal = null;
      // Once the server has it, its answer finds nobody.
      near.destroy();
    });
    far.on('data', (data) => {
      if (!silent) near.write(data);
    });
  });
  const listen = async (on: number): Promise<number> => {
    server.listen(on, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const cut = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  const own = await listen(0);
  return {
    port: own,
    cut,
    mend: async () => {
      silent = false;
      if (!server.listening) await listen(own);
    },
    silence: () => {
      silent = true;
    },
    cutAfter: (text) => {
      fatal = text;
    },
    close: async () => {
      if (server.listening) await cut();
    },
  };
}
