import { OPERATIONS } from '../../../src/rulebook/formula/operations/all-operations';
import { parseFormula } from '../../../src/rulebook/formula/parse-formula';
import type { CallTree, FormulaTree } from '../../../src/rulebook/model/formula-tree';
import type { Release } from '../../../src/rulebook/model/release';
import { formulaInSentence } from '../../../src/rulebook/wording/formula-in-words';
import { wordsOf } from '../../../src/rulebook/wording/words';
import { computedBy } from '../../legal-edits/support/guide-formulas';
import { shippedRelease } from '../../support/shipped-release';

let release: Release;

beforeAll(async () => {
  release = await shippedRelease();
});

function treeOf(line: string): FormulaTree {
  const parsed = parseFormula(line);
  if ('problem' in parsed) throw new Error(parsed.problem.message.en);
  return parsed.tree;
}

const callsIn = (tree: FormulaTree): readonly CallTree[] =>
  tree.kind === 'call' ? [tree, ...tree.args.flatMap(({ value }) => callsIn(value))] : [];

const ISO_DAY = /^\d{4}-\d\d-\d\d/;
const FRENCH_DAY = /^le ((premier |dernier )?jour|\d|1er)/;
const ENGLISH_DAY = /^(the (first |last )?day|\d)/;

const said = (line: string) => formulaInSentence(wordsOf(release), treeOf(line));

describe.each(Object.entries(OPERATIONS))('the operation %s', (name, operation) => {
  const { doc, example, fails, parameters } = operation;

  it('is documented in both languages', () => {
    for (const text of [doc, ...(fails ? [fails] : [])]) {
      expect(text.fr).not.toBe('');
      expect(text.en).not.toBe('');
      expect(text.fr).not.toBe(text.en);
    }
    expect(parameters.length).toBeGreaterThan(0);
    expect(new Set(parameters.map((parameter) => parameter.name)).size).toBe(parameters.length);
  });

  it('gives what its example says', () => {
    expect(callsIn(treeOf(example.formula)).map(({ call }) => call)).toContain(name);
    expect(computedBy(release, example.formula)).toBe(example.gives);
  });

  it('has words in both languages, and not its own name', () => {
    const { fr, en } = said(example.formula);
    for (const words of [fr, en]) {
      expect(words).not.toMatch(/[{}[\]…]/);
      if (/[A-Z]/.test(name)) expect(words).not.toContain(name);
    }
    expect(fr).not.toBe(en.replace(/(\d)\.(\d)/g, '$1,$2').concat(/^[\d\s+×÷−.=≠()]+$/.test(en) ? '!' : ''));
  });

  it('is known to say a day where it begins like one, which takes no « à »', () => {
    const { fr, en, day } = said(example.formula);
    const isDay = ISO_DAY.test(example.gives);
    expect(day).toEqual({ fr: isDay && FRENCH_DAY.test(fr), en: isDay && ENGLISH_DAY.test(en) });
  });

  it('has words of its own when it is denied', () => {
    if (!operation.denied) return;
    const denied = said(`not (${example.formula})`);
    expect(denied.fr).not.toBe(said(example.formula).fr);
    expect(denied.fr).not.toContain("il n'est pas vrai");
    expect(denied.en).not.toContain('it is not true');
  });
});
