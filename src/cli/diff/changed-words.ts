import { diffWordsWithSpace } from 'diff';

/** A run of words that both sides have, or one of them. */
export interface Words {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

/** Two sentences word by word: what was said, then what is said, with the blanks between changed words. */
export function changedWords(before: string, after: string): readonly Words[] {
  const runs: Words[] = [];
  let [removed, added] = ['', ''];
  const keep = (text: string): void => {
    if (text !== '') runs.push({ kind: 'kept', text });
  };
  const flush = (): void => {
    const either = added.trim() === '' ? removed : added;
    keep(blankAt(either, /^\s/u));
    if (removed.trim() !== '') runs.push({ kind: 'removed', text: removed.trim() });
    if (added.trim() !== '') runs.push({ kind: 'added', text: added.trim() });
    keep(either.trim() === '' ? '' : blankAt(either, /\s$/u));
    [removed, added] = ['', ''];
  };
  for (const run of diffWordsWithSpace(before, after)) {
    const changed = run.added || run.removed;
    const between = run.value.trim() === '' && removed + added !== '';
    if (!changed && !between) {
      flush();
      keep(run.value);
      continue;
    }
    if (!run.added) removed += run.value;
    if (!run.removed) added += run.value;
  }
  flush();
  return runs;
}

const blankAt = (text: string, edge: RegExp): string => (edge.test(text) ? ' ' : '');

/** Words around a change that tell where it is. */
const AROUND = 8;

/** The same without the long runs that did not change: each is cut to the words next to a change. */
export function shortened(words: readonly Words[]): readonly Words[] {
  return words.map((run, index) => {
    if (run.kind !== 'kept') return run;
    const parts = run.text.split(/(?<=\s)/u);
    const [first, last] = [index === 0, index === words.length - 1];
    const room = first || last ? AROUND : 2 * AROUND;
    if (parts.length <= room + 1) return run;
    const head = first ? [] : parts.slice(0, AROUND);
    const tail = last ? [] : parts.slice(-AROUND);
    return {
      ...run,
      text: `${head.join('').trimEnd()}${head.length > 0 ? ' ' : ''}…${tail.length > 0 ? ' ' : ''}${tail.join('')}`,
    };
  });
}
