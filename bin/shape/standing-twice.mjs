import { readdirSync } from 'node:fs';
import path from 'node:path';
import { mutualPairs } from '../rooms/graph.mjs';
import { inProject } from '../support/project.mjs';

/** The files of src, by their names under it. */
export const sourceFiles = () =>
  readdirSync(inProject('src'), { recursive: true })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.ts'))
    .sort();

/** Files with one base name: a reader who is sent to one opens the other. */
export function namedTwice(files) {
  const named = new Map();
  for (const file of files) {
    const base = path.posix.basename(file);
    named.set(base, [...(named.get(base) ?? []), file]);
  }
  return [...named.values()].filter(({ length }) => length > 1).map((names) => names.join('  '));
}

/** Folders of a room that import each other: neither can be read, or moved, alone. */
export const folderPairs = ({ folders }) =>
  [...folders].flatMap(([room, graph]) => mutualPairs(graph).map((pair) => `${room}: ${pair.join(' - ')}`));
