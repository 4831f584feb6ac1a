import fc from 'fast-check';
import type { DecisionRequest } from '../../../src/domain/decision';
import { ClausierError } from '../../../src/domain/errors';
import type { FactValue } from '../../../src/domain/facts';
import { readCases } from '../../../src/rulebook/cases/read-cases';
import { requestOf } from '../../../src/rulebook/cases/run-cases';
import { createRulebook } from '../../../src/rulebook/create-rulebook';
import { decide, decideAtOnce } from '../../../src/rulebook/deciding/decide';
import type { Decided } from '../../../src/rulebook/deciding/decide';
import { heldTogether } from '../../../src/rulebook/deciding/held-together';
import { jsonRulesEvaluator } from '../../../src/rulebook/deciding/json-rules-evaluator';
import type { Release } from '../../../src/rulebook/model/release';
import { readRuleFiles } from '../../../src/rulebook/read-rule-files';
import { generatedRule } from '../../support/generated-rules';
import { manyRuns } from '../../support/many-runs';
import { RULES, shippedRelease } from '../../support/shipped-release';

let release: Release;
let questions: readonly DecisionRequest[];

beforeAll(async () => {
  release = await shippedRelease();
  const rulebook = createRulebook(release);
  questions = readCases(await readRuleFiles(RULES), [])
    .flatMap(({ cases }) => cases)
    .map((one) => requestOf(one, rulebook));
});

/** What a fact may become: nothing, or a value that another fact has, or one that none should have. */
const hostile: fc.Arbitrary<FactValue | undefined> = fc.constantFrom<FactValue | undefined>(
  undefined,
  null,
  0,
  -1,
  Number.MAX_SAFE_INTEGER,
  '0.00',
  '-12.34',
  'constructor',
  '__proto__',
  '',
  true,
  false,
  '2028-02-29',
  '2027-03-28T01:00:00.000Z',
  [],
  ['N1', 'N4'],
);

const change = fc.record({ place: fc.nat(), value: hostile });

/** The same question with some of its facts changed. */
function changed(
  request: DecisionRequest,
  changes: readonly { place: number; value: FactValue | undefined }[],
) {
  const facts = structuredClone(request.facts) as Record<string, Record<string, FactValue>>;
  const places = Object.entries(facts).flatMap(([group, fields]) =>
    Object.keys(fields).map((field) => [group, field] as const),
  );
  for (const { place, value } of changes) {
    const found = places[place % Math.max(1, places.length)];
    if (!found) continue;
    const [group, field] = found;
    if (value === undefined) delete facts[group]![field];
    else facts[group]![field] = value;
  }
  return { ...request, facts };
}

const told = ({ decision }: Decided) => JSON.stringify(decision);
const why = (error: unknown) =>
  error instanceof ClausierError ? JSON.stringify([error.code, error.text, error.path]) : String(error);

describe('the decisions of the shipped rules, taken by json-rules-engine and by compiled rules', () => {
  it('are the same to the byte, or fail alike, whatever becomes of the facts', async () => {
    let decided = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.array(change, { maxLength: 3 }), async (index, changes) => {
        const request = changed(questions[index % questions.length]!, changes);
        const engine = await decide(release, jsonRulesEvaluator, request).then(told, why);
        let compiled: string;
        try {
          compiled = told(decideAtOnce(release, request));
          decided += 1;
        } catch (error) {
          compiled = why(error);
        }
        expect(compiled).toBe(engine);
      }),
      { numRuns: manyRuns(600) },
    );
    expect(decided).toBeGreaterThan(0);
  });
});

/** A rule whose two forms say the opposite, as a fault of either evaluator would make them. */
const torn = {
  ...generatedRule({ all: [{ fact: 'one', path: '$.count', operator: 'lessThan', value: 10 }] }, 0),
  conditions: { all: [{ fact: 'one', path: '$.count', operator: 'greaterThan', value: 10 }] },
};

describe('where the two differ', () => {
  it('the alarm says so, and what json-rules-engine answers stands', async () => {
    const told: string[] = [];
    const both = heldTogether(100, ({ en }) => told.push(en));
    const [result] = await both.evaluate([torn], () => 3);
    expect(result).toMatchObject({ satisfied: false, leaves: [false] });
    expect(told).toEqual([expect.stringContaining('json-rules-engine gives "rule-0 false 0"')]);
  });

  it('it is seen for the share of decisions that both take, the first among them', async () => {
    let alarms = 0;
    const some = heldTogether(25, () => (alarms += 1));
    const answers: (boolean | undefined)[] = [];
    for (let asked = 0; asked < 8; asked++)
      answers.push((await some.evaluate([torn], () => 3))[0]?.satisfied);
    expect(alarms).toBe(2);
    expect(answers).toEqual([false, true, true, true, false, true, true, true]);
  });

  it('nothing is asked of json-rules-engine where its share is none', async () => {
    const none = heldTogether(0, () => {
      throw new Error('it was asked');
    });
    expect((await none.evaluate([torn], () => 3))[0]?.satisfied).toBe(true);
  });
});
