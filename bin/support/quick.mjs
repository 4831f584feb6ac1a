import { existsSync } from 'node:fs';
import { inProject } from './project.mjs';

/** What `npm test -- --quick` leaves to the whole run: test files, or what a setting leaves out, with the reason. */
export const LEFT_OUT = [
  {
    text: {
      fr: 'les bases sur un serveur : tout tourne sur SQLite',
      en: 'databases on a server: everything runs on SQLite',
    },
    tests: [],
  },
  {
    text: {
      fr: 'le style des fichiers inchangés depuis leur dernier contrôle',
      en: 'the style of files unchanged since it was last checked',
    },
    tests: [],
  },
  {
    text: { fr: 'le navigateur', en: 'the browser' },
    tests: ['server/playground', 'delivery/accessible-letters', 'documents/page-in-browser'],
  },
  {
    text: {
      fr: 'les processus démarrés et arrêtés pour de vrai',
      en: 'processes started and stopped for real',
    },
    tests: [
      ...['api/process-life', 'api/process-start', 'api/process-stop'],
      ...['cli/closed-pipe', 'server/second-contract'],
    ],
  },
  {
    text: {
      fr: 'les modifications juridiques jouées une à une (`npx jest test/legal-edits`)',
      en: 'the legal edits played one by one (`npx jest test/legal-edits`)',
    },
    tests: [1, 2, 3, 4]
      .map((part) => `legal-edits/edits-${part}-of-4`)
      .concat('legal-edits/on-a-server', 'legal-edits/sentences', 'legal-edits/guide'),
  },
  {
    text: { fr: 'les longs tirages au hasard', en: 'the long random runs' },
    tests: [
      ...['rulebook/checking/hostile-rule-files', 'rulebook/schemas', 'rulebook/deciding/differential'],
      ...['lives/lives-1-of-2', 'lives/lives-2-of-2'],
    ],
  },
  {
    text: {
      fr: 'les ordonnanceurs en retard ou à plusieurs, et chaque opération demandée par un autre client',
      en: 'schedulers that are late or several, and each operation asked by another customer',
    },
    tests: ['scenarios/late-scheduler', 'scenarios/several-schedulers', 'api/other-customers'],
  },
];

const filesOf = ({ tests }) => tests.map((name) => `test/${name}.test.ts`);

/** Paths of tests that were moved since they were listed: a quick run would no longer leave them out. */
export const movedAway = () => LEFT_OUT.flatMap(filesOf).filter((file) => !existsSync(inProject(file)));

/** What a quick run tells jest. */
export const quickArguments = () =>
  LEFT_OUT.flatMap(filesOf).flatMap((file) => [
    '--testPathIgnorePatterns',
    `/${file.replaceAll('.', '[.]')}$`,
  ]);

/** The setting that keeps tests on one database. */
export const QUICK_ENVIRONMENT = { CLAUSIER_TEST_DATABASES: 'file' };

/** One line for each thing left out, with how many test files it is. */
export const leftOut = () =>
  LEFT_OUT.map(({ text: { fr, en }, tests: { length } }) => ({
    fr: length > 0 ? `${fr} (${length} fichiers)` : fr,
    en: length > 0 ? `${en} (${length} files)` : en,
  }));
