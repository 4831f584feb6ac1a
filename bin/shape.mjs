import { readFileSync } from 'node:fs';
import process from 'node:process';
import { mutualPairs, readGraph } from './rooms/graph.mjs';
import { countInFile } from './shape/count-in-file.mjs';
import { folderPairs, namedTwice, sourceFiles } from './shape/standing-twice.mjs';
import { inProject } from './support/project.mjs';

const LARGEST = 10;

/**
 * Prints what the folder rules and the style checker cannot hold yet, room by room: less is better. It fails where a
 * name stands twice or two folders import each other, as `npm test` does.
 */
const files = sourceFiles();
const texts = new Map(files.map((name) => [name, readFileSync(inProject('src', name), 'utf8')]));
const roomOf = (name) => name.split('/')[0];

const rooms = new Map();
for (const [name, text] of texts) {
  const row = rooms.get(roomOf(name)) ?? { files: 0 };
  row.files++;
  for (const [what, count] of Object.entries(countInFile(name, text))) row[what] = (row[what] ?? 0) + count;
  rooms.set(roomOf(name), row);
}
const graph = await readGraph();
const table = [...rooms].map(([room, row]) => ({
  room,
  ...row,
  'mutual pairs': mutualPairs(graph.folders.get(room) ?? new Map()).length,
}));
const total = table.reduce((so, row) =>
  Object.fromEntries(Object.entries(so).map(([what, count]) => [what, count + row[what]])),
);
console.table([...table, { ...total, room: 'all' }]);

const twice = [...list('Base names that stand twice', namedTwice(files))];
twice.push(...list('Folders that import each other', folderPairs(graph)));
list(
  'Largest files',
  [...texts]
    .map(([name, text]) => [text.split('\n').length - 1, name])
    .sort(([one], [other]) => other - one)
    .slice(0, LARGEST)
    .map(([lines, name]) => `${String(lines).padStart(4)} ${name}`),
);
process.exitCode = twice.length === 0 ? 0 : 1;

function list(title, lines) {
  console.log(`${title}: ${lines.length}`);
  for (const line of lines) console.log(`  ${line}`);
  return lines;
}
