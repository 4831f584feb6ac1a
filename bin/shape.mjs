import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { mutualPairs, readGraph } from './rooms/graph.mjs';
import { countInFile } from './shape/count-in-file.mjs';
import { inProject } from './support/project.mjs';

const LARGEST = 10;

/** Prints what the folder rules and the style checker cannot hold yet, room by room: less is better. */
const files = readdirSync(inProject('src'), { recursive: true })
  .map((name) => name.split(path.sep).join('/'))
  .filter((name) => name.endsWith('.ts'))
  .sort();
const texts = new Map(files.map((name) => [name, readFileSync(inProject('src', name), 'utf8')]));
const roomOf = (name) => name.split('/')[0];

const rooms = new Map();
for (const [name, text] of texts) {
  const row = rooms.get(roomOf(name)) ?? { files: 0 };
  row.files++;
  for (const [what, count] of Object.entries(countInFile(name, text))) row[what] = (row[what] ?? 0) + count;
  rooms.set(roomOf(name), row);
}
const { folders } = await readGraph();
const pairs = new Map([...folders].map(([room, graph]) => [room, mutualPairs(graph)]));
const table = [...rooms].map(([room, row]) => ({
  room,
  ...row,
  'mutual pairs': (pairs.get(room) ?? []).length,
}));
const total = table.reduce((so, row) =>
  Object.fromEntries(Object.entries(so).map(([what, count]) => [what, count + row[what]])),
);
console.table([...table, { ...total, room: 'all' }]);

const named = new Map();
for (const name of files) named.set(path.basename(name), [...(named.get(path.basename(name)) ?? []), name]);
list(
  'Base names that stand twice',
  [...named.values()].filter(({ length }) => length > 1).map((names) => names.join('  ')),
);
list(
  'Folders that import each other',
  [...pairs].flatMap(([room, of]) => of.map((pair) => `${room}: ${pair.join(' - ')}`)),
);
list(
  'Largest files',
  [...texts]
    .map(([name, text]) => [text.split('\n').length - 1, name])
    .sort(([one], [other]) => other - one)
    .slice(0, LARGEST)
    .map(([lines, name]) => `${String(lines).padStart(4)} ${name}`),
);

function list(title, lines) {
  console.log(`${title}: ${lines.length}`);
  for (const line of lines) console.log(`  ${line}`);
}
