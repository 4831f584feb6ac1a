import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { drawRooms } from './rooms/draw.mjs';
import { readGraph } from './rooms/graph.mjs';
import { folderPairs, namedTwice, sourceFiles } from './shape/standing-twice.mjs';
import { say } from './support/language.mjs';
import { CannotPrepare, install, orSay } from './support/prepare.mjs';
import { inProject } from './support/project.mjs';

const PICTURE = 'docs/rooms.svg';
const STALE = {
  fr: `${PICTURE} ne montre plus les pièces du code. Lancer \`npm run rooms\`.`,
  en: `${PICTURE} no longer shows the rooms of the code. Run \`npm run rooms\`.`,
};

/**
 * Draws the rooms of src as their imports make them; with `--check`, says when the picture shows other ones, when two
 * folders import each other and when two files have one name.
 */
process.exitCode = await orSay(async () => {
  await install();
  const graph = await readGraph();
  const picture = drawRooms(graph);
  const file = inProject(PICTURE);
  if (process.argv.includes('--check')) return check(graph, file, picture);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, picture);
  return 0;
});

function check(graph, file, picture) {
  const stale = !existsSync(file) || readFileSync(file, 'utf8') !== picture;
  const problems = [
    ...(stale ? [STALE] : []),
    ...folderPairs(graph).map((pair) => ({
      fr: `Deux dossiers s’importent l’un l’autre : ${pair}.`,
      en: `Two folders import each other: ${pair}.`,
    })),
    ...namedTwice(sourceFiles()).map((names) => ({
      fr: `Un nom désigne deux fichiers : ${names}.`,
      en: `One name for two files: ${names}.`,
    })),
  ];
  if (problems.length > 0) throw new CannotPrepare(problems.map((problem) => say(problem)).join('\n'));
  return 0;
}
