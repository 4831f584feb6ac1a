import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import { say } from './support/language.mjs';
import { CannotPrepare, orSay, prepare } from './support/prepare.mjs';
import { inProject } from './support/project.mjs';

/** Emits the SDL of the API; with `--check`, says whether the committed one is the same. */
process.exitCode = await orSay(async () => {
  await prepare();
  const require = createRequire(import.meta.url);
  require(inProject('node_modules/reflect-metadata'));
  const { buildSchema } = require(inProject('dist/src/graphql/build-schema.js'));
  const { lexicographicSortSchema, printSchema } = require(inProject('node_modules/graphql'));
  const sdl = `${printSchema(lexicographicSortSchema(await buildSchema()))}\n`;
  const file = inProject('schema/schema.graphql');
  if (!process.argv.includes('--check')) {
    mkdirSync(inProject('schema'), { recursive: true });
    writeFileSync(file, sdl);
    return 0;
  }
  if (readFileSync(file, 'utf8') === sdl) return 0;
  throw new CannotPrepare(
    say({
      fr: 'schema/schema.graphql n’est plus celui de l’API : lancer `npm run schema`.',
      en: 'schema/schema.graphql is no longer that of the API: run `npm run schema`.',
    }),
  );
});
