import type { Served } from './served';
import { ownFolder, PATIENCE, serveIn } from './served';

/** What a test of real processes is given. */
export interface Processes {
  serve(variables: Readonly<Record<string, string>>): Served;
  /** A folder of its own, and the URL of a database in it. */
  own(): ReturnType<typeof ownFolder>;
}

/** Processes and folders of a test file, which are gone after each of its tests. */
export function servedProcesses(): Processes {
  const running: Served[] = [];
  const folders: { remove(): void }[] = [];
  afterEach(async () => {
    await Promise.all(running.splice(0).map((served) => served.stop()));
    for (const folder of folders.splice(0)) folder.remove();
  }, PATIENCE);
  return {
    serve: (variables) => {
      const served = serveIn(variables);
      running.push(served);
      return served;
    },
    own: () => {
      const folder = ownFolder();
      folders.push(folder);
      return folder;
    },
  };
}
