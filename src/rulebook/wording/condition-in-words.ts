import type { Text } from '../../domain/text';
import type { ConditionModel } from '../model/condition-model';
import type { RuleModel } from '../model/rule-model';
import { comparisonInWords } from './comparison-in-words';
import { enumerated, joined } from './typeset';
import type { Words } from './words';

const AND: Text = { fr: 'et', en: 'and' };
const OR: Text = { fr: 'ou', en: 'or' };

/** When a rule applies, and what leads to what it says: « si … et si …, alors » ; « dans tous les cas, ». */
export function conditionInWords(words: Words, { tree }: RuleModel): Text {
  if (tree.kind === 'all' && tree.conditions.length === 0)
    return { fr: 'dans tous les cas,', en: 'in every case,' };
  const children = tree.kind === 'all' || tree.kind === 'any' ? tree.conditions : [tree];
  const parts = children.map((child): Text => {
    const said = group(words, child, children.length > 1);
    return { fr: `si ${said.fr}`, en: said.en };
  });
  const { fr, en } = enumerated(parts, tree.kind === 'any' ? OR : AND);
  return { fr: `${fr}, alors`, en: `if ${en}, then` };
}

function group(words: Words, tree: ConditionModel, nested: boolean): Text {
  switch (tree.kind) {
    case 'leaf':
      return comparisonInWords(words, tree, true);
    case 'not':
      return denied(words, tree.condition);
    case 'all':
    case 'any':
      return together(words, tree, nested);
  }
}

type Group = Extract<ConditionModel, { kind: 'all' | 'any' }>;

function together(words: Words, { kind, conditions }: Group, nested: boolean): Text {
  const several = conditions.length > 1;
  const said = enumerated(
    conditions.map((child) => group(words, child, several)),
    kind === 'all' ? AND : OR,
  );
  return nested && several ? { fr: `(${said.fr})`, en: `(${said.en})` } : said;
}

function denied(words: Words, tree: ConditionModel): Text {
  switch (tree.kind) {
    case 'leaf':
      return comparisonInWords(words, tree, false);
    case 'not':
      return group(words, tree.condition, true);
    case 'all': {
      const { fr, en } = listed(words, tree);
      return {
        fr: `ces conditions ne sont pas toutes remplies (${fr})`,
        en: `these do not all hold (${en})`,
      };
    }
    case 'any': {
      const { fr, en } = listed(words, tree);
      return { fr: `aucune de ces conditions n'est remplie (${fr})`, en: `none of these holds (${en})` };
    }
  }
}

const listed = (words: Words, { conditions }: Group): Text =>
  joined(
    conditions.map((child) => group(words, child, true)),
    { fr: ' ; ', en: '; ' },
  );
