import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const TEXT = readFileSync(path.join(ROOT, 'docs/checklists.md'), 'utf8');

/** A row: its number, whether it holds, and the tests that say so. */
const ROWS = TEXT.split('\n')
  .filter((line) => /^\| O?\d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, row = '', , result = '', tests = '']) => ({
    row,
    result,
    tests: [...tests.matchAll(/`([^`]+)`/g)].map(([, file]) => file!),
  }));

const numbered = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${prefix}${at + 1}`);

describe('the two checklists', () => {
  it('have every row, once, in order', () => {
    expect(ROWS.map(({ row }) => row)).toEqual([...numbered('', 54), ...numbered('O', 28)]);
  });

  it('answer each row by yes, partly or no', () => {
    expect(ROWS.filter(({ result }) => !['yes', 'partly', 'no'].includes(result))).toEqual([]);
  });

  it('name tests that are there, and none for what is not', () => {
    const missing = ROWS.flatMap(({ tests }) => tests).filter((file) => !existsSync(path.join(ROOT, file)));
    expect(missing).toEqual([]);
    expect(ROWS.filter(({ result, tests }) => result === 'no' && tests.length > 0)).toEqual([]);
  });
});
