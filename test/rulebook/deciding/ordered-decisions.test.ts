import fc from 'fast-check';
import { NO_CONTRACT } from '../../../src/domain/contract/no-contract';
import type { Decision, DecisionRequest } from '../../../src/domain/decision';
import type { Explanation } from '../../../src/domain/explanation';
import { createRulebook } from '../../../src/rulebook/create-rulebook';
import { compiledEvaluator } from '../../../src/rulebook/deciding/compiled-rules';
import { jsonRulesEvaluator } from '../../../src/rulebook/deciding/json-rules-evaluator';
import { loadRelease } from '../../../src/rulebook/load-rulebook';
import { readRuleFiles } from '../../../src/rulebook/read-rule-files';
import { ruleInWords } from '../../../src/rulebook/wording/rule-in-words';
import { wordsOf } from '../../../src/rulebook/wording/words';
import { amendmentFile } from '../../support/edited-rules';
import { generatedRule } from '../../support/generated-rules';
import { RULES } from '../../support/shipped-release';

const PRICES = 'documents/offre-infogerance/1/2-prices.json';
const VOCABULARY = 'vocabulary.json';

let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  files = await readRuleFiles(RULES);
});

/** A case of a price: it applies from a number of active subscriptions on, or always. */
type Case = { readonly from: number | null; readonly price: number };

const ruleOf = ({ from, price }: Case, index: number): object => ({
  name: `essai/${index}`,
  title: { fr: `Cas ${index}`, en: `Case ${index}` },
  decision: 'trial.price',
  excerpts: ['E1'],
  ...(from !== null && {
    conditions: {
      all: [
        {
          fact: 'customer',
          path: '$.activeSubscriptions',
          operator: 'greaterThanInclusive',
          value: from,
        },
      ],
    },
  }),
  event: { type: 'trial.price', params: { outcome: 'PRICE', amounts: { amount: `${price}.00` } } },
});

function loaded(cases: readonly Case[], ...more: readonly (readonly [string, string])[]) {
  const vocabulary = JSON.parse(files.get(VOCABULARY)!);
  vocabulary.decisions['trial.price'] = {
    label: { fr: "le prix d'essai", en: 'the trial price' },
    hitPolicy: 'first',
    facts: ['customer'],
    outcomes: { PRICE: { label: { fr: 'un prix', en: 'a price' } } },
    amounts: { amount: { label: { fr: 'le prix', en: 'the price' }, type: 'amount', unit: 'EUR' } },
  };
  const prices = JSON.parse(files.get(PRICES)!);
  prices.rules.push(...cases.map(ruleOf));
  return loadRelease(
    new Map([...files, [VOCABULARY, JSON.stringify(vocabulary)], [PRICES, JSON.stringify(prices)], ...more]),
  );
}

/** A rule of a test has no sentence of an author. */
const wrongIn = (findings: ReturnType<typeof loadRelease>['findings']): readonly string[] =>
  findings.filter(({ severity }) => severity !== 'note').map(({ message }) => message.en);

const request = (activeSubscriptions: number): DecisionRequest => ({
  decision: 'trial.price',
  facts: { customer: { activeSubscriptions } },
  contract: { ...NO_CONTRACT, customer: 'CLI-ACME' },
  at: '2027-02-10T09:00:00.000Z',
});

const amountOf = ({ amounts }: Decision): unknown => amounts[0]?.value;

const cases = fc.array(
  fc.record({
    from: fc.option(fc.integer({ min: 0, max: 5 }), { freq: 4 }),
    price: fc.integer({ min: 1, max: 99 }),
  }),
  { minLength: 1, maxLength: 5 },
);

describe('a decision whose rules are ordered', () => {
  it('is that of the first rule that applies, as they are written, and says which others applied', async () => {
    await fc.assert(
      fc.asyncProperty(cases, fc.integer({ min: 0, max: 6 }), async (written, active) => {
        const rulebook = createRulebook(loaded(written).release!);
        const applying = written.flatMap(({ from }, index) =>
          from === null || from <= active ? [index] : [],
        );
        const [first, ...others] = applying;
        if (first === undefined) {
          await expect(rulebook.decide(request(active))).rejects.toMatchObject({ code: 'NO_RULE_APPLIES' });
          return;
        }
        const decision = await rulebook.decide(request(active));
        expect(amountOf(decision)).toBe(`${written[first]!.price}.00`);
        expect(decision.trace.decidedBy).toEqual([`essai/${first}`]);
        expect(decision.trace.overridden).toEqual(
          others.map((index) => ({ rule: `essai/${index}`, by: `essai/${first}`, because: 'order' })),
        );
        const why: Explanation = await rulebook.explain(decision);
        expect(why.rules.find(({ decides }) => decides)?.rule).toBe(`essai/${first}`);
        expect(why.sentence.fr).toMatch(/^Un prix \(article 2/);
      }),
      { numRuns: 25 },
    );
  });

  it('is still that of the document of higher rank (article 1)', async () => {
    const text = 'Le prix est de sept euros.';
    const amended = amendmentFile({
      text,
      excerpts: { E1: text },
      rules: [ruleOf({ from: null, price: 7 }, 9)],
    });
    const { release, findings } = loaded([{ from: 0, price: 20 }], amended);
    expect(wrongIn(findings)).toEqual([]);
    const decision = await createRulebook(release!).decide(request(3));
    expect(amountOf(decision)).toBe('7.00');
    expect(decision.trace.overridden).toEqual([{ rule: 'essai/0', by: 'essai/9', because: 'rank' }]);
  });
});

describe('a rule without conditions', () => {
  it('always applies, and is said to', async () => {
    const { release, findings } = loaded([{ from: null, price: 12 }]);
    expect(wrongIn(findings)).toEqual([]);
    expect(amountOf(await createRulebook(release!).decide(request(0)))).toBe('12.00');
    const rule = release!.documents
      .flatMap(({ clauses }) => clauses)
      .flatMap(({ rules }) => rules)
      .find(({ name }) => name === 'essai/0')!;
    const { sentence } = ruleInWords(wordsOf(release!), rule, []);
    expect(sentence.fr).toMatch(/^Dans tous les cas, le prix d'essai/);
    expect(sentence.en).toMatch(/^In every case, the following holds of the trial price/);
  });

  it('applies whichever evaluator reads it', async () => {
    const rule = generatedRule({ all: [] }, 1);
    for (const evaluator of [jsonRulesEvaluator, compiledEvaluator])
      expect(await evaluator.evaluate([rule], () => null)).toEqual([{ rule, satisfied: true, leaves: [] }]);
  });
});

describe('two facts that are both missing', () => {
  const compared = (operator: string, value: unknown) =>
    generatedRule({ all: [{ fact: 'one', path: '$.text', operator, value }] }, 1);

  it.each([
    ['equal', { fact: 'one', path: '$.other' }, false],
    ['notEqual', { fact: 'one', path: '$.other' }, true],
    ['equal', null, true],
    ['notEqual', null, false],
  ])('are not the same, but where none is asked for: %s %j', async (operator, value, held) => {
    for (const evaluator of [jsonRulesEvaluator, compiledEvaluator]) {
      const [result] = await evaluator.evaluate([compared(operator, value)], () => null);
      expect(result?.satisfied).toBe(held);
    }
  });
});
