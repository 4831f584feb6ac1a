import path from 'node:path';
import process from 'node:process';
import { createRequire } from 'node:module';
import { inProject } from '../support/project.mjs';
import { run } from '../support/run.mjs';

const { FLOORS } = createRequire(import.meta.url)('./floors.cjs');

/**
 * What imports what under src: `rooms` and, in each, `folders`, both as sets of names by name. A file at the door of a
 * room stands for the folder `.`; `src/main.ts` is a room of its own.
 */
export async function readGraph() {
  const cruise = inProject('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const { code, output } = await run(process.execPath, [cruise, 'src', '--output-type', 'json']);
  if (code !== 0) throw new Error(output);
  const rooms = new Map();
  const folders = new Map();
  for (const { source, dependencies } of JSON.parse(output).modules.filter(isOurs)) {
    const from = placeOf(source);
    add(rooms, from.room);
    add(inRoom(folders, from.room), from.folder);
    for (const { resolved } of dependencies.filter(({ resolved }) => isOurs({ source: resolved }))) {
      const to = placeOf(resolved);
      if (to.room !== from.room) add(rooms, from.room, to.room);
      else if (to.folder !== from.folder) add(inRoom(folders, from.room), from.folder, to.folder);
    }
  }
  return { rooms, folders };
}

const isOurs = ({ source }) => source.startsWith('src/');

function placeOf(file) {
  const [, ...steps] = path.posix.dirname(file).split('/');
  const [room = path.basename(file, '.ts'), ...inside] = steps;
  return { room, folder: inside.join('/') || '.' };
}

function add(graph, from, to = null) {
  if (!graph.has(from)) graph.set(from, new Set());
  if (to !== null) graph.get(from).add(to);
}

function inRoom(folders, room) {
  if (!folders.has(room)) folders.set(room, new Map());
  return folders.get(room);
}

/** The nodes of a graph without a circle in layers, each above all it needs, the lowest first. */
export function layersOf(graph) {
  const depths = new Map();
  const depthOf = (node) => {
    if (!depths.has(node)) {
      depths.set(node, 0);
      depths.set(node, Math.max(-1, ...[...(graph.get(node) ?? [])].map(depthOf)) + 1);
    }
    return depths.get(node);
  };
  const layers = [];
  for (const node of [...graph.keys()].sort()) (layers[depthOf(node)] ??= []).push(node);
  return layers;
}

/** The floors of a room as they are declared, or as its imports make them; only folders that exist. */
export function floorsIn(room, folders) {
  const declared = FLOORS[room]?.map((floor) => floor.folders.filter((folder) => folders.has(folder)));
  return (declared ?? layersOf(folders)).filter(({ length }) => length > 0);
}

/** The arrows that no way over other arrows already implies. */
export function plainArrows(graph) {
  const reached = (from, seen = new Set()) => {
    for (const to of graph.get(from) ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      reached(to, seen);
    }
    return seen;
  };
  return [...graph].sort().flatMap(([from, all]) =>
    [...all]
      .sort()
      .filter((to) => ![...all].some((other) => other !== to && reached(other).has(to)))
      .map((to) => [from, to]),
  );
}

/** Pairs that import each other. */
export const mutualPairs = (graph) =>
  [...graph].flatMap(([from, all]) =>
    [...all].filter((to) => from < to && graph.get(to)?.has(from)).map((to) => [from, to]),
  );
