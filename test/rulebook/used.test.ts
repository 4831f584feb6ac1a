import { FactProblem, FormulaProblem } from '../../src/domain/errors';
import type { DecisionRequest } from '../../src/domain/decision';
import { readCases } from '../../src/rulebook/cases/read-cases';
import { requestOf } from '../../src/rulebook/cases/run-cases';
import { createRulebook } from '../../src/rulebook/create-rulebook';
import { decideAtOnce } from '../../src/rulebook/deciding/decide';
import { usedBy } from '../../src/rulebook/explaining/used';
import type { ClauseModel } from '../../src/rulebook/model/clause-model';
import type { Release } from '../../src/rulebook/model/release';
import { readRuleFiles } from '../../src/rulebook/read-rule-files';
import { RULES, shippedRelease } from '../support/shipped-release';

/** The contract with its clauses edited. */
const edited = (release: Release, edit: (clause: ClauseModel) => ClauseModel): Release => ({
  ...release,
  documents: release.documents.map((document) => ({ ...document, clauses: document.clauses.map(edit) })),
});

const onlyRules = (release: Release, names: readonly string[]): Release =>
  edited(release, (clause) => ({
    ...clause,
    rules: clause.rules.filter(({ name }) => names.includes(name)),
  }));

/** The contract without what these figures and formulas say: whoever reads one of them cannot answer. */
const without = (release: Release, isLost: (name: string) => boolean): Release =>
  edited(release, (clause) => ({
    ...clause,
    parameters: clause.parameters.map((one) => (isLost(one.name) ? { ...one, values: [] } : one)),
    quantities: clause.quantities.map((one) =>
      isLost(one.name) ? { ...one, tree: { kind: 'name', name: ['nothing', 'known'] } as const } : one,
    ),
  }));

/** What the rules answer, or null where it cannot be computed. */
function answered(release: Release, request: DecisionRequest): string | null {
  try {
    const { outcome, amounts, lines, steps, notices, grants } = decideAtOnce(release, request).decision;
    return JSON.stringify({ outcome, amounts, lines, steps, notices, grants });
  } catch (error) {
    if (error instanceof FactProblem || error instanceof FormulaProblem) return null;
    throw error;
  }
}

describe('what an answer says it was made from', () => {
  it('is what it cannot be given without, and nothing else: no branch that was not taken', async () => {
    const release = await shippedRelease();
    const rulebook = createRulebook(release);
    const suites = readCases(await readRuleFiles(RULES), []);
    const cases = suites
      .flatMap((suite) => suite.cases)
      .filter(({ parameters, expect: { error } }) => Object.keys(parameters).length === 0 && !error);
    const needless: string[] = [];
    const missing: string[] = [];
    let named = 0;
    for (const one of cases) {
      const request = requestOf(one, rulebook);
      const { decidedBy } = decideAtOnce(release, request).decision.trace;
      if (decidedBy.length === 0) continue;
      const alone = onlyRules(release, decidedBy);
      const { quantities, parameters } = usedBy(decideAtOnce(alone, request));
      const names = new Set([...quantities, ...parameters].map(({ name }) => name));
      named += names.size;
      for (const name of names)
        if (
          answered(
            without(alone, (lost) => lost === name),
            request,
          ) !== null
        )
          needless.push(`${one.name}: ${name}`);
      if (
        answered(
          without(alone, (lost) => !names.has(lost)),
          request,
        ) !== answered(alone, request)
      )
        missing.push(one.name);
    }
    expect(needless).toEqual([]);
    expect(missing).toEqual([]);
    expect(named).toBeGreaterThan(cases.length);
  });
});
