/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  maxWorkers: '100%',
  // Two cores are shared by a database server, a browser and the tests.
  testTimeout: 30_000,
  testMatch: ['**/*.test.ts'],
  // Of a name without its ending, packages are `.js` and we are `.ts`: each other ending tried first is a look at the disk.
  moduleFileExtensions: ['js', 'ts', 'json', 'node', 'mjs', 'cjs'],
  setupFiles: ['<rootDir>/test/support/setup.ts'],
  transform: {
    '^.+\\.(t|m?j)s$': [
      '@swc/jest',
      {
        sourceMaps: 'inline',
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(jose|temporal-polyfill|temporal-utils|temporal-spec)/)'],
};
