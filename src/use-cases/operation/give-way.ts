/** Turns of the event loop that a request takes from its first byte to its answer, and some more. */
const TURNS = 8;

/**
 * Lets what waits go first: who loops over many units of work, or many steps in one, gives way between them, so that
 * requests are answered meanwhile.
 */
export async function giveWay(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
