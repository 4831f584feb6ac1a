import process from 'node:process';
import { inProject } from './project.mjs';

const tool = (name, ...args) => [process.execPath, [inProject('node_modules', name), ...args]];
/** What a tool remembers of files that have not changed since; a new install forgets it. */
const cache = (name) => inProject('node_modules/.cache', name);
const clausier = (...args) => [process.execPath, [inProject('bin/clausier.cjs'), ...args]];

/**
 * Everything CI runs before the tests, the longest first; `npm test -- lint types` runs only those named. `quickly`
 * is what a quick run adds to the command; `each` are the files it looks at one by one, of which a quick run gives it
 * those that were changed.
 */
export const CHECKS = [
  {
    name: 'lint',
    title: { fr: 'style du code', en: 'lint' },
    command: tool('eslint/bin/eslint.js', '--max-warnings=0', '--no-warn-ignored'),
    each: /\.(ts|js|mjs|cjs)$/,
    // A type that changed in another file may break a rule here, which this cache does not see: the whole run has none.
    quickly: ['--cache', '--cache-strategy=content', `--cache-location=${cache('lint.json')}`],
  },
  {
    name: 'format',
    title: { fr: 'mise en forme', en: 'format' },
    command: tool(
      'prettier/bin/prettier.cjs',
      '--check',
      '--ignore-unknown',
      '--log-level=warn',
      '--cache',
      '--cache-strategy=content',
      `--cache-location=${cache('format.json')}`,
    ),
    each: /./,
  },
  {
    name: 'types',
    title: { fr: 'types', en: 'types' },
    command: tool(
      'typescript/bin/tsc',
      '-p',
      'tsconfig.json',
      '--noEmit',
      '--incremental',
      `--tsBuildInfoFile`,
      cache('types.tsbuildinfo'),
    ),
  },
  {
    name: 'arrows',
    title: { fr: 'règles de dossiers', en: 'folder rules' },
    command: tool('dependency-cruiser/bin/dependency-cruise.mjs', 'src', 'test'),
  },
  {
    name: 'rooms',
    title: {
      fr: 'pièces : image à jour, rien en double',
      en: 'rooms: picture up to date, nothing stands twice',
    },
    command: [process.execPath, [inProject('bin/rooms.mjs'), '--check']],
  },
  {
    name: 'unused',
    title: { fr: 'code mort', en: 'dead code' },
    command: tool('knip/bin/knip.js', '--no-progress'),
  },
  {
    name: 'schema',
    title: { fr: 'schémas émis identiques à ceux du dépôt', en: 'emitted schemas equal the committed ones' },
    command: [process.execPath, [inProject('bin/schema.mjs'), '--check']],
  },
  {
    name: 'rules-check',
    title: { fr: 'contrôle des règles', en: 'rules check' },
    command: clausier('rules', 'check'),
  },
  {
    name: 'rules-test',
    title: { fr: 'cas des règles et couverture du contrat', en: 'rule cases and coverage of the contract' },
    command: clausier('rules', 'test', '--coverage'),
    show: true,
  },
];
