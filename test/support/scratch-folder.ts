import { accessSync, constants, statfsSync } from 'node:fs';
import os from 'node:os';

const MEMORY = '/dev/shm';
const ROOM_WANTED = 2 ** 30;

/**
 * Where tests put the databases they throw away: in memory where the machine has a gigabyte for it, as each commit
 * of a durable database waits for the disk, and every test of the machine for the same one.
 */
export const scratchFolder = (): string => (memoryHasRoom() ? MEMORY : os.tmpdir());

function memoryHasRoom(): boolean {
  try {
    accessSync(MEMORY, constants.W_OK);
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize > ROOM_WANTED;
  } catch {
    return false;
  }
}
