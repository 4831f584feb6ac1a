import { watch } from 'node:fs';

/** Editors save in several moves; one save is one change. */
const SETTLE_MS = 120;

/** Calls `onChange` after files of the folder were saved, one call at a time; returns how to stop. */
export function watchRuleFiles(folder: string, onChange: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(onChange, onChange);
    }, SETTLE_MS);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
