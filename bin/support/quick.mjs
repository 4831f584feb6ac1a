import { existsSync, readdirSync } from 'node:fs';
import { inProject } from './project.mjs';

const ENDING = '.test.ts';

/**
 * The tests of a folder but for those kept: one that is added later is left to the whole run, so that this one stays
 * quick. A kept one that is gone is listed, so that `movedAway` tells it.
 */
const allBut = (folder, kept) => {
  const left = readdirSync(inProject('test', folder))
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length));
  const gone = kept.filter((name) => !left.includes(name));
  return [...left.filter((name) => !kept.includes(name)), ...gone].map((name) => `${folder}/${name}`);
};

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
      fr: 'le style et la mise en forme des fichiers restés tels que dans le dépôt cloné (ou, non cloné, comme au dernier commit)',
      en: 'the style and the layout of files that are as in the repository cloned (or, not cloned, as last committed)',
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
      ...['cli/closed-pipe', 'cli/doctor', 'server/deployment', 'server/second-contract'],
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
      ...['lives/lives-1-of-2', 'lives/lives-2-of-2', 'rulebook/formula/said-formulas'],
    ],
  },
  {
    text: {
      fr: 'chaque signe oublié de chaque fichier, un à un',
      en: 'each sign forgotten in each file, one by one',
    },
    tests: ['rulebook/findings/unread-files'],
  },
  {
    text: {
      fr: 'chaque opération demandée une à une : par un autre client, par qui n’en a pas le droit, deux fois, avec n’importe quoi',
      en: 'each operation asked one by one: by another customer, by whoever may not, twice, with anything',
    },
    tests: ['api/other-customers', 'api/permissions', 'api/idempotency', 'api/bad-input'],
  },
  {
    text: {
      fr: 'les scénarios au-delà d’un fichier par article du contrat',
      en: 'scenarios beyond one file an article of the contract',
    },
    tests: allBut('scenarios', [
      ...['allowance', 'overrun', 'study', 'incident', 'order', 'effective-date'],
      ...['renewal', 'suspension', 'upgrade', 'downgrade'],
    ]),
  },
  {
    text: {
      fr: 'les dossiers de règles écrits par les tests, rompus ou comparés un à un',
      en: 'rules folders that tests write, broken or compared one by one',
    },
    tests: [
      ...['broken-rule-files', 'one-mistake', 'placeholders'].map((name) => `rulebook/checking/${name}`),
      ...['deciding/ordered-decisions', 'deciding/precedence'].map((name) => `rulebook/${name}`),
      ...['rulebook/comparing/compare-releases', 'rulebook/other-days', 'cli/rules-commands'],
    ],
  },
  {
    text: {
      fr: 'l’exemple de chaque constat, à rompre et à réparer',
      en: 'the example of each finding, broken and mended',
    },
    tests: ['rulebook/findings/catalogue'],
  },
  {
    text: {
      fr: 'les pages dessinées et comparées à l’octet',
      en: 'pages that are drawn and compared to the byte',
    },
    tests: ['documents/pdf'],
  },
  {
    text: { fr: 'l’année de démonstration', en: 'the year of the demonstration' },
    tests: ['demo/load-demo', 'demo/demo-year'],
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
    fr: length > 0 ? `${fr} (${length} fichier${length > 1 ? 's' : ''})` : fr,
    en: length > 0 ? `${en} (${length} file${length > 1 ? 's' : ''})` : en,
  }));
