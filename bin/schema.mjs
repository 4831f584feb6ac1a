import { existsSync, readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { say } from './support/language.mjs';
import { CannotPrepare, orSay, prepare } from './support/prepare.mjs';
import { inProject } from './support/project.mjs';

const require = createRequire(import.meta.url);
const GUIDE = 'rules/README.md';
/** Its further pages. */
const PAGES = 'rules/guide';
const built = (file) => require(inProject('dist/src', file));

/**
 * Emits the SDL of the API, the JSON Schemas of the rule files and the tables of their guide; with `--check`, says which are no
 * longer the same.
 */
process.exitCode = await orSay(async () => {
  await prepare();
  const emitted = [
    ['schema/schema.graphql', await sdlOfTheApi()],
    ...(await schemasOfRuleFiles()),
    ...(await guide()),
  ];
  if (process.argv.includes('--check')) return check(emitted);
  for (const [file, text] of emitted) {
    mkdirSync(path.dirname(inProject(file)), { recursive: true });
    writeFileSync(inProject(file), text);
  }
  return 0;
});

/** The guide of rule files, its tables made of the code and the vocabulary; the rest of it is written by hand. */
async function guide() {
  require(inProject('node_modules/temporal-polyfill/global'));
  const { fillGuide } = built('rulebook/guide/fill-guide.js');
  const { loadRelease } = built('rulebook/load-rulebook.js');
  const { readRuleFiles } = built('rulebook/read-rule-files.js');
  const { release } = loadRelease(await readRuleFiles(inProject('rules')));
  if (!release)
    throw new CannotPrepare(
      say({
        fr: 'Les règles ont des erreurs : `npx clausier rules check` les dit.',
        en: 'The rules have errors: `npx clausier rules check` tells them.',
      }),
    );
  const { default: prettier } = await import('prettier');
  const style = await prettier.resolveConfig(inProject(GUIDE));
  const pages = [GUIDE, ...readdirSync(inProject(PAGES)).map((page) => `${PAGES}/${page}`)];
  const texts = new Map(pages.map((page) => [page, readFileSync(inProject(page), 'utf8')]));
  return Promise.all(
    [...fillGuide(texts, release)].map(async ([page, text]) => [
      page,
      await prettier.format(text, { ...style, parser: 'markdown' }),
    ]),
  );
}

async function sdlOfTheApi() {
  require(inProject('node_modules/reflect-metadata'));
  const { buildSchema } = built('graphql/build-schema.js');
  const { schemaText } = built('graphql/shapes/schema-text.js');
  return schemaText(await buildSchema());
}

async function schemasOfRuleFiles() {
  require(inProject('node_modules/temporal-polyfill/global'));
  const { RULE_FILE_SCHEMAS } = built('rulebook/schemas/rule-file-schemas.js');
  const { default: prettier } = await import('prettier');
  const style = await prettier.resolveConfig(inProject('schema/rules/clause.schema.json'));
  return Promise.all(
    Object.entries(RULE_FILE_SCHEMAS).map(async ([kind, schema]) => [
      `schema/rules/${kind}.schema.json`,
      await prettier.format(JSON.stringify(schema, null, 2), { ...style, parser: 'json' }),
    ]),
  );
}

function check(emitted) {
  const stale = emitted
    .filter(([file, text]) => !existsSync(inProject(file)) || readFileSync(inProject(file), 'utf8') !== text)
    .map(([file]) => file);
  if (stale.length === 0) return 0;
  throw new CannotPrepare(
    say({
      fr: `Ne sont plus ceux du code : ${stale.join(', ')}. Lancer \`npm run schema\`.`,
      en: `No longer those of the code: ${stale.join(', ')}. Run \`npm run schema\`.`,
    }),
  );
}
