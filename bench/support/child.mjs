import { fork } from 'node:child_process';
import { inProject } from '../../bin/support/project.mjs';

const PATIENCE_MS = 60_000;

/** Starts a program of bench/ in a process of its own and waits until it says that it is ready. */
export async function startChild(file, argument) {
  const child = fork(inProject('bench', file), [JSON.stringify(argument)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: (process.env['BENCH_NODE_OPTIONS'] ?? '').split(' ').filter(Boolean),
  });
  let failed = null;
  const waiting = [];
  child.on('message', (message) => waiting.shift()?.resolve(message));
  child.on('exit', (code) => {
    failed = new Error(`${file} ended with ${code}`);
    for (const { reject } of waiting.splice(0)) reject(failed);
  });
  const next = () =>
    new Promise((resolve, reject) => {
      if (failed) return reject(failed);
      const timer = setTimeout(() => reject(new Error(`${file} does not answer`)), PATIENCE_MS);
      const settled = (how) => (value) => {
        clearTimeout(timer);
        how(value);
      };
      waiting.push({ resolve: settled(resolve), reject: settled(reject) });
    });
  const ready = await next();
  return {
    ready,
    ask: (question) => {
      const answer = next();
      child.send(question);
      return answer;
    },
    stop: async () => {
      if (failed) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.send('stop');
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 5_000))]);
      if (child.exitCode === null) child.kill();
    },
  };
}
