import fc from 'fast-check';
import { NoRuleApplies, UnresolvedConflict } from '../../../src/domain/errors';
import { NO_CONTRACT } from '../../../src/domain/contract/no-contract';
import { createRulebook } from '../../../src/rulebook/create-rulebook';
import { documentOf, flagRule, releaseOf } from '../../support/release-of';

const RANKS = ['amendment', 'special-terms', 'general-terms'];
const FLAGS = ['a', 'b', 'c', 'd', 'e', 'f'];
const OUTCOMES = ['YES', 'NO', 'LATER'];

interface Written {
  readonly flag: string;
  readonly outcome: string;
  readonly rank: string;
  /** Earlier rules this one is an exception to, as indexes. */
  readonly to: readonly number[];
}

const written: fc.Arbitrary<Written[]> = fc.array(
  fc.record({
    flag: fc.constantFrom(...FLAGS),
    outcome: fc.constantFrom(...OUTCOMES),
    rank: fc.constantFrom(...RANKS),
    to: fc.array(fc.nat(5), { maxLength: 2 }),
  }),
  { minLength: 1, maxLength: 6 },
);

/** The same precedence, said another way: strike out excepted rules, then keep the best rank present. */
function answerAgain(rules: readonly Written[], flags: Readonly<Record<string, boolean>>): string {
  const alive = rules.map(({ flag }) => flags[flag]!);
  const standing = rules.filter(
    (_, index) =>
      alive[index] && !rules.some(({ to }, other) => other > index && alive[other] && to.includes(index)),
  );
  for (const rank of RANKS) {
    const outcomes = new Set(standing.filter((rule) => rule.rank === rank).map(({ outcome }) => outcome));
    if (outcomes.size === 1) return [...outcomes][0]!;
    if (outcomes.size > 1) return 'conflict';
  }
  return 'gap';
}

async function answer(rules: readonly Written[], flags: Readonly<Record<string, boolean>>): Promise<string> {
  const named = rules.map(({ flag, outcome, rank, to }, index) => ({
    rank,
    rule: flagRule(
      `rule-${index}`,
      flag,
      outcome,
      to.filter((other) => other < index).map((other) => `rule-${other}`),
    ),
  }));
  const documents = RANKS.map((rank) =>
    documentOf(
      rank,
      rank,
      named.filter((one) => one.rank === rank).map(({ rule }) => rule),
    ),
  );
  try {
    const decision = await createRulebook(releaseOf(FLAGS, OUTCOMES, RANKS, documents)).decide({
      decision: 'answer',
      facts: { flags },
      contract: NO_CONTRACT,
      at: '2027-02-10T08:00:00.000Z',
    });
    return decision.outcome;
  } catch (error) {
    if (error instanceof UnresolvedConflict) return 'conflict';
    if (error instanceof NoRuleApplies) return 'gap';
    throw error;
  }
}

describe('who prevails over whom (article 1)', () => {
  it('is the exception, then the document of highest rank, and two equals that disagree are reported', async () => {
    const flags = fc.record(Object.fromEntries(FLAGS.map((flag) => [flag, fc.boolean()])));
    await fc.assert(
      fc.asyncProperty(written, flags, async (rules, given) => {
        expect(await answer(rules, given)).toBe(answerAgain(rules, given));
      }),
      { numRuns: 3000 },
    );
  });

  it('ignores a document whose rank is not in the order', async () => {
    const stranger = documentOf('flyer', 'advertising', [flagRule('flyer/free', 'a', 'YES', [])]);
    const rulebook = createRulebook(releaseOf(FLAGS, OUTCOMES, RANKS, [stranger]));
    const asked = rulebook.decide({
      decision: 'answer',
      facts: { flags: { a: true } },
      contract: NO_CONTRACT,
      at: '2027-02-10T08:00:00.000Z',
    });
    await expect(asked).rejects.toBeInstanceOf(NoRuleApplies);
  });
});
