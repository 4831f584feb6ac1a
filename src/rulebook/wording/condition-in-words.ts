import type { FactValue } from '../../domain/facts';
import type { Text } from '../../domain/text';
import { plain } from '../deciding/value-of';
import { comparisonWords } from './comparison-words';
import type { TypeDeclaration } from '../model/type-declaration';
import type { ConditionModel, LeafModel } from '../model/condition-model';
import type { RuleModel } from '../model/rule-model';
import { presence } from './presence';
import { enumerated, joined } from './typeset';
import { valueInWords } from './value-in-words';
import type { Words } from './words';

const AND: Text = { fr: 'et', en: 'and' };
const OR: Text = { fr: 'ou', en: 'or' };

/** When a rule applies: « si … et si … ». */
export function conditionInWords(words: Words, { tree }: RuleModel): Text {
  const children = tree.kind === 'all' || tree.kind === 'any' ? tree.conditions : [tree];
  const parts = children.map((child): Text => {
    const said = group(words, child, children.length > 1);
    return { fr: `si ${said.fr}`, en: said.en };
  });
  const { fr, en } = enumerated(parts, tree.kind === 'any' ? OR : AND);
  return { fr, en: `if ${en}` };
}

function group(words: Words, tree: ConditionModel, nested: boolean): Text {
  switch (tree.kind) {
    case 'leaf':
      return comparison(words, tree, true);
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
      return comparison(words, tree, false);
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

function comparison(words: Words, leaf: LeafModel, held: boolean): Text {
  const name = [leaf.fact, ...leaf.path];
  const subject = words.nameLabel(name);
  const declaration = words.declarationOf(name) ?? plain('text');
  const { expected } = leaf;
  if (expected.kind === 'literal' && expected.value === null)
    return presence(subject, (leaf.operator === 'equal') !== held);
  const verb = comparisonWords(leaf.operator, held, subject);
  const object =
    expected.kind === 'fact'
      ? words.nameLabel([expected.fact, ...expected.path])
      : literal(words, expected.value, declaration);
  const of = isFigure(leaf, declaration) ? ' de' : '';
  return { fr: `${subject.fr} ${verb.fr}${of} ${object.fr}`, en: `${subject.en} ${verb.en} ${object.en}` };
}

function literal(words: Words, value: FactValue, declaration: TypeDeclaration): Text {
  const expected = Array.isArray(value)
    ? { ...plain('list'), of: declaration }
    : (declaration.of ?? declaration);
  return valueInWords(words, expected, value);
}

const EQUALITIES = ['equal', 'notEqual', 'amountEqual', 'amountNotEqual'];

/** « est de 3 mois » */
const isFigure = ({ operator, expected }: LeafModel, { type }: TypeDeclaration): boolean =>
  expected.kind === 'literal' &&
  EQUALITIES.includes(operator) &&
  ['integer', 'decimal', 'amount'].includes(type);
