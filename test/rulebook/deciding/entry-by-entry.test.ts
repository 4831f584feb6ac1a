import fc from 'fast-check';
import { UnresolvedConflict } from '../../../src/domain/errors';
import { resolveParameter } from '../../../src/rulebook/deciding/resolve-parameter';

type Given = { rank: number; entries: Record<string, string> };

const KEYS = ['N1', 'N2', 'N3', 'N4'];

const given: fc.Arbitrary<Given> = fc.record({
  rank: fc.nat(2),
  entries: fc.dictionary(fc.constantFrom(...KEYS), fc.constantFrom('10.00', '20.00', '30.00'), {
    minKeys: 1,
  }),
});

const resolved = (all: readonly Given[]): unknown =>
  resolveParameter(
    all.map(({ rank, entries }) => ({
      parameter: {
        resolvedAt: 'event',
        location: { file: 'f', line: 1, column: 1 },
        values: [{ from: '2024-01-01', until: null, value: entries, reference: '' }],
      },
      source: {
        rank,
        editionDay: '2027-01-01',
        document: { id: `d${rank}`, signedOn: null, inForceFrom: '2024-01-01', title: { fr: '', en: '' } },
        clause: { article: '1' },
      },
    })) as never,
    { order: ['a', 'b', 'c'], equalRank: 'conflict', tables: 'entry-by-entry' },
    'monthlyPrice',
    '2027-01-01',
  ).value.value;

describe('a table that prevails entry by entry', () => {
  it('has for each key what the first rank that gives one says, and is a conflict where it says two things', () => {
    fc.assert(
      fc.property(fc.array(given, { minLength: 1, maxLength: 5 }), (all) => {
        const expected: Record<string, string> = {};
        let isConflict = false;
        for (const key of KEYS)
          for (const rank of [2, 1, 0]) {
            const said = new Set(
              all.filter((one) => one.rank === rank && one.entries[key]).map((one) => one.entries[key]!),
            );
            const stronger = all.some((one) => one.rank < rank && one.entries[key]);
            if (said.size > 1 && !stronger) isConflict = true;
            if (said.size > 0) expected[key] = [...said][0]!;
          }
        if (isConflict) expect(() => resolved(all)).toThrow(UnresolvedConflict);
        else expect(resolved(all)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
