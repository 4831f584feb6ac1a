import { stampOfRuleFiles } from './read-rule-files';

/** Between two looks: editors save in several moves, and what is still moving is left until it stands. */
const PAUSE_MS = 250;
/** A large folder, or a busy machine, is looked at less often, but no save waits for long. */
const SHARE = 4;
const LONGEST_PAUSE_MS = 2_000;

/**
 * Calls `onChange` after files of the folder were saved, one call at a time; returns how to stop. It looks at the folder
 * instead of asking to be told: what watches a folder is lost with it when it is replaced, or is on another machine.
 */
export function watchRuleFiles(folder: string, onChange: () => Promise<void>): () => void {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  const look = async (known: string, before: string): Promise<void> => {
    const began = performance.now();
    const stamp = await stampOfRuleFiles(folder);
    const took = performance.now() - began;
    const stands = stamp === before && stamp !== known;
    if (stands && !stopped) await onChange().catch(() => undefined);
    if (!stopped)
      timer = setTimeout(
        () => void look(stands ? stamp : known, stamp),
        Math.min(LONGEST_PAUSE_MS, Math.max(PAUSE_MS, SHARE * took)),
      );
  };
  void stampOfRuleFiles(folder).then((stamp) => look(stamp, stamp));
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
