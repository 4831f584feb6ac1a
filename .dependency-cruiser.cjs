const { FLOORS, floorsOf } = require('./bin/rooms/floors.cjs');

/** Who may import whom. Each rule has its reason; ARCHITECTURE.md shows the same arrows as a table and a picture. */

const room = (name) => `^src/${name}(/|[.]ts$)`;

/** `from` may import, of our own code, only itself and `allowed`. */
const arrow = (from, allowed, comment) => ({
  name: `${from}-arrows`,
  severity: 'error',
  comment,
  from: { path: room(from) },
  to: { path: '^(src|migrations|bench|test|bin|ormconfig)', pathNot: [room(from), ...allowed] },
});

/** The files of a folder, without those of the folders inside it. */
const files = (name, folder) => `^src/${name}/${folder === '.' ? '' : `${folder}/`}[^/]+$`;

/** The arrows inside a room: each folder imports itself and folders of lower floors. */
const inside = (name) => [
  ...floorsOf(name).map(({ folder, below, why }) => ({
    name: `${name}/${folder}-floor`,
    severity: 'error',
    comment: why,
    from: { path: files(name, folder) },
    to: { path: `^src/${name}/`, pathNot: [folder, ...below].map((other) => files(name, other)) },
  })),
  {
    name: `${name}-floors`,
    severity: 'error',
    comment: 'A folder without a floor would be free to import any other: bin/rooms/floors.cjs gives it one.',
    from: { path: `^src/${name}/`, pathNot: floorsOf(name).map(({ folder }) => files(name, folder)) },
    to: {},
  },
];

/** Only `owners` import the package. */
const only = (name, packages, owners, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: '^(src|migrations|ormconfig|bench)', pathNot: owners },
  to: { path: `^node_modules/(${packages})(/|$)` },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      severity: 'error',
      comment: 'Two files that import each other are one idea in two places.',
      from: { pathNot: '^src/persistence/entities/' },
      to: { circular: true },
    },
    {
      name: 'domain-imports-nothing',
      severity: 'error',
      comment: 'The words of the contract outlive every library; a pure centre can be read and tested alone.',
      from: { path: room('domain') },
      to: { pathNot: room('domain') },
    },
    arrow(
      'rulebook',
      [room('domain')],
      'The contract decides from facts alone, whoever asks and wherever they are stored.',
    ),
    arrow(
      'use-cases',
      [room('domain')],
      'An operation sees the database, the clock and the rules through ports, so that they can be replaced.',
    ),
    arrow(
      'persistence',
      [room('domain'), '^migrations/', '^ormconfig'],
      'Rows serve the words of the domain; a table knows no operation.',
    ),
    arrow(
      'graphql',
      [room('use-cases'), room('domain')],
      'A resolver maps an input and calls one operation; it reaches neither the database nor the rules.',
    ),
    arrow(
      'server',
      [room('graphql'), room('use-cases'), room('domain')],
      'HTTP carries the API; it decides nothing.',
    ),
    arrow(
      'cli',
      [
        room('server'),
        room('documents'),
        room('persistence'),
        room('rulebook'),
        room('use-cases'),
        room('domain'),
      ],
      'The command drives rooms; the API reaches it only through the server.',
    ),
    arrow(
      'delivery',
      [room('domain')],
      'A courier carries what it is handed; it knows neither operations nor rows.',
    ),
    arrow(
      'documents',
      [room('domain')],
      'A page shows what it is given; it reaches neither the database nor the rules.',
    ),
    ...Object.keys(FLOORS).flatMap(inside),
    {
      name: 'rooms-are-known',
      severity: 'error',
      comment: 'A room that no rule names could import everything: it gets its arrows here and its floors.',
      from: {
        path: '^src/',
        pathNot: ['^src/main[.]ts$', ...Object.keys(FLOORS).map(room)],
      },
      to: {},
    },
    {
      name: 'main-is-the-root',
      severity: 'error',
      comment: 'The composition root and its wiring know every room, so no room may know them.',
      from: { path: '^(src|migrations|ormconfig)', pathNot: '^src/(main[.]ts$|wiring/)' },
      to: { path: '^src/(main[.]ts$|wiring/)' },
    },
    {
      name: 'source-stands-alone',
      severity: 'error',
      comment: 'What is shipped never needs what is written to test or measure it.',
      from: { path: '^(src|migrations|ormconfig)' },
      to: { path: '^(test|bench|bin)/' },
    },
    {
      name: 'migrations-stand-alone',
      severity: 'error',
      comment: 'A merged migration is never edited, so it must not change when the code does.',
      from: { path: '^migrations/' },
      to: { path: '^src/' },
    },
    only(
      'engine-in-rulebook',
      'json-rules-engine',
      ['^src/rulebook/'],
      'The engine can be replaced without a visit to the other rooms.',
    ),
    only(
      'orm-in-persistence',
      'typeorm|better-sqlite3|mysql2',
      ['^src/persistence/', '^migrations/', '^ormconfig', '^bench/'],
      'No database type crosses the room that stores.',
    ),
    only(
      'schema-in-graphql',
      'type-graphql',
      ['^src/graphql/'],
      'No API type crosses the room that answers.',
    ),
    only(
      'http-in-server',
      'fastify|@fastify|@as-integrations',
      ['^src/server/', '^bench/'],
      'HTTP stays at the edge.',
    ),
    only(
      'mail-and-hooks-in-delivery',
      'nodemailer|standardwebhooks',
      ['^src/delivery/'],
      'What leaves by mail or by webhook leaves through one room.',
    ),
    only(
      'pdf-in-documents',
      'pdfkit|dejavu-fonts-ttf',
      ['^src/documents/'],
      'The PDF library and its fonts can be replaced without a visit to the other rooms.',
    ),
    only('command-in-cli', 'commander', ['^src/cli/'], 'Only the command reads a command line.'),
    {
      name: 'no-test-package-in-source',
      severity: 'error',
      comment: 'A production install leaves development packages out.',
      from: { path: '^(src|migrations|ormconfig)' },
      to: { dependencyTypes: ['npm-dev'], pathNot: '^node_modules/@types/' },
    },
    {
      name: 'declared-packages',
      severity: 'error',
      comment: 'A package that is not in package.json may be gone or another version tomorrow.',
      from: { path: '^(src|migrations|ormconfig|test)' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'An import that leads nowhere.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'kebab-case',
      severity: 'error',
      comment: 'One spelling for file names, on systems that tell case and on those that do not.',
      from: {},
      to: { path: '^(src|migrations|test)/.*[A-Z]' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['node', 'require', 'import', 'types', 'default'],
    },
  },
};
