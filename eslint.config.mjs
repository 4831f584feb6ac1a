import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const TEST_CALLS = 'CallExpression[callee.name=/^(it|test|describe)$/]';

const NAMED_EXPORTS = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Name the export: a file is found by the name of what it exports.',
  },
  {
    selector: 'ExportAllDeclaration',
    message: 'No barrel: import from the file that declares the name.',
  },
];

/** What a style checker can hold of CONTRIBUTING.md; folder arrows are in .dependency-cruiser.cjs. */
export default defineConfig([
  { ignores: ['dist/', 'data/', 'coverage/', 'node_modules/', 'bench/node_modules/', 'bench/results/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', ...NAMED_EXPORTS],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      complexity: ['error', 15],
      'max-depth': ['error', 4],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'error' },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...NAMED_EXPORTS,
        {
          selector: 'TSAsExpression > TSAsExpression.expression',
          message: 'A cast of a cast says that two types have nothing in common: let one type say both.',
        },
      ],
    },
  },
  {
    // A reader fills in each member that a file leaves out; every `??` counts as a branch, and none is one.
    files: ['src/rulebook/reading/**/*.ts', 'src/rulebook/cases/read-cases.ts'],
    rules: { complexity: ['error', 30] },
  },
  {
    files: ['src/domain/**/*.ts', 'src/rulebook/**/*.ts', 'src/use-cases/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'Contract dates are text or Temporal; "now" comes from the clock port.' },
        { name: 'process', message: 'Configuration is read by the server room and handed in.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'A decision must be the same when it is replayed.' },
      ],
    },
  },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['test/**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: `${TEST_CALLS}[arguments.0.value=/\\bshould\\b/i]`,
          message: 'A title states what is: a sentence of the contract, never "should".',
        },
        {
          selector: `CallExpression[callee.object.name=/^(it|test|describe)$/][callee.property.name='only']`,
          message: 'A test that runs alone hides the others.',
        },
        {
          selector: `CallExpression[callee.object.name='jest'][callee.property.name=/^(mock|doMock|unstable_mockModule)$/]`,
          message: 'No module mocks: a port has a fake.',
        },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
]);
