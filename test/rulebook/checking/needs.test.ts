import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { GATHERED_GROUPS } from '../../../src/domain/gathered-groups';
import { DECISIONS_TAKEN, neededBy, OPERATIONS } from '../../../src/domain/operations';
import { SCHEDULES } from '../../../src/domain/schedules';
import { shippedRelease } from '../../support/shipped-release';

const PROJECT = path.resolve(__dirname, '../../..');

const sources = (folder: string): readonly string[] =>
  readdirSync(path.join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(path.join(PROJECT, folder, file), 'utf8'));

/** Every name that the operations write between quotes and that looks so. */
const written = (pattern: RegExp): readonly string[] =>
  [
    ...new Set(
      sources('src/use-cases').flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name!)),
    ),
  ].sort();

describe('what the operations of the service need of the rules', () => {
  it('is every decision they take, and no other', () => {
    const named = new Set([...written(/'([a-z]+\.[a-z]+)'/g), ...SCHEDULES]);
    expect([...DECISIONS_TAKEN].sort()).toEqual([...named].sort());
  });

  it('is every list whose codes they are given, and no other', () => {
    expect([...neededBy('lists').keys()].sort()).toEqual(written(/checkCode\(scope, '(\w+)'/g));
  });

  it('is asked by operations of the API', () => {
    const sdl = readFileSync(path.join(PROJECT, 'schema/schema.graphql'), 'utf8');
    for (const operation of Object.keys(OPERATIONS))
      expect(sdl).toMatch(new RegExp(`^  ${operation}[(:]`, 'm'));
  });

  it('is answered by the shipped contract, from facts that are gathered', async () => {
    const { vocabulary } = await shippedRelease();
    expect([...DECISIONS_TAKEN].filter((name) => !(name in vocabulary.decisions))).toEqual([]);
    expect(Object.keys(vocabulary.facts).sort()).toEqual([...GATHERED_GROUPS].sort());
  });
});
