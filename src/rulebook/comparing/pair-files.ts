import type { ComparedFile } from './compared-file';
import { holdsCases } from './compared-file';

/** A file as it was and as it is; null on the side that has none. */
export interface FilePair {
  readonly before: ComparedFile | null;
  readonly after: ComparedFile | null;
}

/**
 * Lays two folders beside each other: a file beside itself, a new edition beside the one before it, a new version of a
 * clause beside the one it follows. What is left on either side was added or taken away.
 */
export function pairFiles(
  before: readonly ComparedFile[],
  after: readonly ComparedFile[],
): readonly FilePair[] {
  const pairs = after.map((file): FilePair => ({ before: counterpart(file, before), after: file }));
  const kept = new Set(after.map(({ file }) => file));
  const gone = before.filter(
    ({ file }) => !kept.has(file) && !pairs.some((pair) => pair.before?.file === file),
  );
  return [...pairs, ...gone.map((file): FilePair => ({ before: file, after: null }))];
}

function counterpart(wanted: ComparedFile, before: readonly ComparedFile[]): ComparedFile | null {
  const itself = before.find(({ file }) => file === wanted.file);
  if (itself || wanted.document === null) return itself ?? null;
  const edition = editionBefore(wanted, before);
  const beside = before.filter((one) => one.document === wanted.document && one.edition === edition);
  if (wanted.article === null) return beside.find((one) => nameOf(one) === nameOf(wanted)) ?? null;
  const versions = beside
    .filter((one) => one.article === wanted.article && holdsCases(one) === holdsCases(wanted))
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  return versions.filter(({ from }) => from <= wanted.from).at(-1) ?? versions[0] ?? null;
}

/** The edition itself where it was there already; else the one that was in force before it. */
function editionBefore(
  { document, edition, since }: ComparedFile,
  before: readonly ComparedFile[],
): string | null {
  const known = before.filter((one) => one.document === document).sort(byDay);
  if (known.some((one) => one.edition === edition)) return edition;
  const earlier = known.filter((one) => one.since <= since);
  return (earlier.at(-1) ?? known.at(-1))?.edition ?? null;
}

const byDay = (one: ComparedFile, other: ComparedFile): number =>
  one.since < other.since ? -1 : Number(one.since > other.since);

const nameOf = ({ file }: ComparedFile): string => file.slice(file.lastIndexOf('/') + 1);
