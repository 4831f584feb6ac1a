import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';

const ROOT = path.join(__dirname, '../..');
const MAIN = path.join(ROOT, 'test/support/run-main.ts');

const clausier = (...args: readonly string[]) =>
  spawn(process.execPath, ['-r', '@swc-node/register', MAIN, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: ROOT,
    env: { ...process.env, LANG: 'en' },
  });

describe('a command whose reader leaves, such as head', () => {
  it('ends quietly when nobody reads what it prints', async () => {
    const child = clausier('rules', 'text');
    child.stdout.destroy();
    const told = text(child.stderr);
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(await told).toBe('');
  }, 60_000);

  it('answers as ever when nobody reads what it tells', async () => {
    const child = clausier('nope');
    child.stderr.destroy();
    const printed = text(child.stdout);
    expect(await once(child, 'exit')).toEqual([2, null]);
    expect(await printed).toBe('');
  }, 60_000);
});
