import type { Writable } from 'node:stream';

/**
 * A reader such as `head` may leave before the end: what it no longer reads ends the command quietly, and what was told
 * beside it is told to nobody.
 */
export function leaveQuietly(stdout: Writable, stderr: Writable, exit: (code: number) => void): void {
  stdout.on('error', (error) => {
    refuseOther(error);
    exit(0);
  });
  stderr.on('error', refuseOther);
}

function refuseOther(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
