import { readCases } from '../../src/rulebook/cases/read-cases';
import { requestOf } from '../../src/rulebook/cases/run-cases';
import { decide } from '../../src/rulebook/deciding/decide';
import type { Considered } from '../../src/rulebook/deciding/decide';
import { jsonRulesEvaluator } from '../../src/rulebook/deciding/json-rules-evaluator';
import type { Session } from '../../src/rulebook/deciding/session';
import { conditionTraces } from '../../src/rulebook/explaining/condition-trace';
import { wordsFor } from '../../src/rulebook/explaining/words-for';
import type { Release } from '../../src/rulebook/model/release';
import { readRuleFiles } from '../../src/rulebook/read-rule-files';
import { comparisonInWords } from '../../src/rulebook/wording/comparison-in-words';
import { ruleInWords } from '../../src/rulebook/wording/rule-in-words';
import { typeset } from '../../src/rulebook/wording/typeset';
import { wordsOf } from '../../src/rulebook/wording/words';
import { createRulebook } from '../../src/rulebook/create-rulebook';
import { RULES, shippedRelease } from '../support/shipped-release';

let release: Release;
/** Every rule the worked cases consider, once held and once not where they show both. */
let considered: readonly (readonly [Session, Considered])[];

beforeAll(async () => {
  release = await shippedRelease();
  const cases = readCases(await readRuleFiles(RULES), []).flatMap((suite) => suite.cases);
  const rulebook = createRulebook(release);
  const seen = new Map<string, readonly [Session, Considered]>();
  for (const one of cases) {
    const decided = await decide(release, jsonRulesEvaluator, requestOf(one, rulebook)).catch(() => null);
    for (const result of decided?.considered ?? [])
      seen.set(`${result.rule.name} ${result.leaves.join()}`, [decided!.session, result]);
  }
  considered = [...seen.values()];
});

const LANGUAGES = ['fr', 'en'] as const;

/** The sentence without the figures that stand beside the names. */
const withoutFigures = (sentence: string, figures: readonly string[]): string =>
  figures.reduce((so, figure) => so.replace(` (${figure})`, ''), sentence);

describe('a condition is said in the same words', () => {
  it('by an explanation and by the text of its rule, figures aside, whether it holds or not', () => {
    for (const [session, result] of considered) {
      const words = wordsFor(session);
      conditionTraces(session, words, result).forEach(
        ({ sentence, observed, expected, satisfied }, index) => {
          const leaf = result.rule.leaves[index]!;
          const said = typeset(comparisonInWords(wordsOf(release), leaf, satisfied));
          const names = [observed, expected].filter(({ name }) => name !== '');
          for (const language of LANGUAGES) {
            const figures = names.map(({ name }) => {
              const { declaration, value } = session.lookup(name.split('.'));
              return words.format(declaration, value)[language];
            });
            expect(withoutFigures(sentence[language], figures)).toBe(said[language]);
          }
        },
      );
    }
    expect(considered.length).toBeGreaterThan(60);
  });

  it('and the text of a rule holds what is said of each of its conditions', () => {
    const words = wordsOf(release);
    const rules = new Set(considered.map(([, { rule }]) => rule));
    for (const rule of rules) {
      const denied = JSON.stringify(rule.conditions).includes('"not"');
      const { lead } = ruleInWords(words, rule, []);
      for (const leaf of denied ? [] : rule.leaves) {
        const said = typeset(comparisonInWords(words, leaf, true));
        for (const language of LANGUAGES) expect(lead[language]).toContain(said[language]);
      }
    }
  });
});
