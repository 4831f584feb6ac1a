import type { CallTree, FormulaTree } from '../model/formula-tree';
import { filled } from '../formula/said/wording';
import type { Said } from '../formula/said/said';
import { FormulaSpeaker } from './formula-speaker';
import type { Noun } from './noun';
import { printSaid } from './print-said';
import type { Shown } from './shown';
import { AS_NAMED } from './shown';
import type { Words } from './words';

/** A formula as a reader of the contract says it, within a sentence. */
export const formulaInSentence = (words: Words, tree: FormulaTree): Noun =>
  printSaid(new FormulaSpeaker(words, AS_NAMED).said(tree));

/** A formula that answers yes or no, as a condition. */
export const formulaAsCondition = (words: Words, tree: FormulaTree): Noun =>
  printSaid(new FormulaSpeaker(words, AS_NAMED).judged(tree));

/** The same after an equals sign, where the cases of a choice stand one after the other; with figures, for one contract. */
export const formulaAfterSign = (words: Words, tree: FormulaTree, shown: Shown = AS_NAMED): Noun =>
  printSaid(cases(new FormulaSpeaker(words, shown), tree));

/** « si … : … ; sinon : … » */
function cases(speaker: FormulaSpeaker, tree: FormulaTree): Said {
  const choice = choiceIn(tree);
  if (!choice) return speaker.said(tree);
  const { condition, one, other } = choice;
  const more = choiceIn(other) !== null;
  const parts: Readonly<Record<string, Said>> = {
    condition: speaker.judged(condition),
    one: speaker.said(one),
    other: cases(speaker, other),
  };
  return filled(
    {
      fr: `si {condition} : {one} ; sinon${more ? ',' : ' :'} {other}`,
      en: `if {condition}: {one}; otherwise${more ? ',' : ':'} {other}`,
    },
    (name) => parts[name],
    {
      form: 'case',
      slots: { condition: 'condition', one: 'stated', other: more ? 'enclosed' : 'stated' },
    },
  );
}

interface Choice {
  readonly condition: FormulaTree;
  readonly one: FormulaTree;
  readonly other: FormulaTree;
}

const isChoice = (tree: FormulaTree): tree is CallTree => tree.kind === 'call' && tree.call === 'if';

function choiceIn(tree: FormulaTree): Choice | null {
  if (!isChoice(tree)) return null;
  const [condition, one, other] = tree.args.map(({ value }) => value);
  return condition && one && other ? { condition, one, other } : null;
}
