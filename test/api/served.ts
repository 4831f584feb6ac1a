import type { ChildProcessByStdio } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

const PROJECT = path.resolve(__dirname, '../..');

/** Long enough for a build before it, on a machine that does much else. */
export const PATIENCE = 180_000;

/** A real `clausier serve`, in a process of its own. */
export interface Served {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  /** Everything it said so far, on both streams. */
  said(): string;
  /** Waits until it said something; fails when it ended without. */
  says(words: string | RegExp): Promise<void>;
  /** The exit code, once it has ended. */
  readonly ended: Promise<number | null>;
  /** Waits for its address. */
  address(): Promise<string>;
  /** Asks over HTTP. */
  ask(query: string): Promise<any>;
  /** Asks it to stop, and waits until it has. */
  stop(): Promise<number | null>;
}

/** Starts `node bin/clausier.cjs serve` with these variables, and none of the ones the tests run with. */
export function serveIn(variables: Readonly<Record<string, string>>): Served {
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  const child = spawn(process.execPath, ['bin/clausier.cjs', 'serve'], {
    cwd: PROJECT,
    env: {
      PATH,
      HOME,
      ...(TMPDIR ? { TMPDIR } : {}),
      CLAUSIER_LANG: 'en',
      CLAUSIER_TOKEN_SECRET: 'a secret for tests, of thirty-two bytes and more',
      PORT: '0',
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
  let over = false;
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', (code) => {
      over = true;
      resolve(code);
    });
  });
  const says = async (words: string | RegExp): Promise<void> => {
    const found = () => (typeof words === 'string' ? text.includes(words) : words.test(text));
    while (!found()) {
      if (over) throw new Error(`it ended without saying ${String(words)}:\n${text}`);
      await sleep(50);
    }
  };
  const address = async (): Promise<string> => {
    await says(/\/playground|\/graphql\n/);
    return /(http:\/\/[\d.]+:\d+)\/graphql/.exec(text)![1]!;
  };
  return {
    child,
    said: () => text,
    says,
    ended,
    address,
    ask: async (query) => {
      const response = await fetch(`${await address()}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return response.json();
    },
    stop: async () => {
      if (!over) child.kill('SIGTERM');
      return ended;
    },
  };
}

/** A folder of its own, and the URL of a database in it. */
export function ownFolder(): { readonly folder: string; readonly url: string; remove(): void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'clausier-served-'));
  return {
    folder,
    url: `sqlite:${path.join(folder, 'c.db')}`,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
