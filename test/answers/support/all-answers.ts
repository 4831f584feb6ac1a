import type { DecisionRequest } from '../../../src/domain/decision';
import type { Explanation } from '../../../src/domain/explanation';
import type { Facts } from '../../../src/domain/facts';
import type { Rulebook } from '../../../src/domain/ports/rulebook';
import type { Decision } from '../../../src/domain/decision';
import type { RuleCase } from '../../../src/rulebook/cases/read-cases';
import { readCases } from '../../../src/rulebook/cases/read-cases';
import { requestOf } from '../../../src/rulebook/cases/run-cases';
import { createRulebook } from '../../../src/rulebook/create-rulebook';
import type { Release } from '../../../src/rulebook/model/release';
import { readRuleFiles } from '../../../src/rulebook/read-rule-files';
import { RULES, shippedRelease } from '../../support/shipped-release';

/** An answer of the shipped contract, with what it was asked. */
export interface Answer {
  readonly name: string;
  readonly decision: Decision;
  readonly explanation: Explanation;
}

/** Every answer that the cases beside the rules give, and those of decisions that no case takes. */
export async function allAnswers(): Promise<{
  readonly release: Release;
  readonly rulebook: Rulebook;
  readonly answers: readonly Answer[];
}> {
  const release = await shippedRelease();
  const rulebook = createRulebook(release);
  const suites = readCases(await readRuleFiles(RULES), []);
  const cases = suites
    .flatMap((suite) => suite.cases)
    .filter((one) => one.expect.error === null && Object.keys(one.parameters).length === 0);
  const answers: Answer[] = [];
  for (const one of cases) answers.push(await answerTo(rulebook, one.name, requestOf(one, rulebook)));
  const asked = new Set(answers.map(({ decision }) => decision.decision));
  for (const name of Object.keys(release.vocabulary.decisions).filter((one) => !asked.has(one)))
    answers.push(await answerTo(rulebook, 'sans cas', plainRequest(release, rulebook, name, cases)));
  return { release, rulebook, answers };
}

async function answerTo(rulebook: Rulebook, name: string, request: DecisionRequest): Promise<Answer> {
  const decision = await rulebook.decide(request);
  return { name, decision, explanation: await rulebook.explain(decision) };
}

/** A question about a contract like those of the cases. */
function plainRequest(
  { vocabulary }: Release,
  rulebook: Rulebook,
  name: string,
  cases: readonly RuleCase[],
): DecisionRequest {
  const groups = vocabulary.decisions[name]!.groups;
  const known = cases.reduce<Facts>(
    (so, { facts }) => ({
      ...so,
      ...Object.fromEntries(
        Object.entries(facts).map(([group, fields]) => [group, { ...fields, ...so[group] }]),
      ),
    }),
    {},
  );
  const facts = Object.fromEntries(groups.flatMap((group) => (known[group] ? [[group, known[group]]] : [])));
  return requestOf({ ...cases[0]!, decision: name, on: '2027-02-10', facts }, rulebook);
}
