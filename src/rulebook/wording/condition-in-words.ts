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
export function conditionInWords(words: Words, { tree, leaves }: RuleModel): Text {
  const [children, word] = 'all' in tree ? [tree.all, AND] : 'any' in tree ? [tree.any, OR] : [[tree], AND];
  const parts = children.map((child): Text => {
    const said = group(words, leaves, child, children.length > 1);
    return { fr: `si ${said.fr}`, en: said.en };
  });
  const { fr, en } = enumerated(parts, word);
  return { fr, en: `if ${en}` };
}

function group(words: Words, leaves: readonly LeafModel[], tree: ConditionModel, nested: boolean): Text {
  if ('leaf' in tree) return comparison(words, leaves[tree.leaf]!, true);
  if ('not' in tree) return denied(words, leaves, tree.not);
  const [children, word] = 'all' in tree ? [tree.all, AND] : [tree.any, OR];
  const parts = children.map((child) => group(words, leaves, child, children.length > 1));
  const together = enumerated(parts, word);
  return nested && children.length > 1 ? { fr: `(${together.fr})`, en: `(${together.en})` } : together;
}

function denied(words: Words, leaves: readonly LeafModel[], tree: ConditionModel): Text {
  if ('leaf' in tree) return comparison(words, leaves[tree.leaf]!, false);
  if ('not' in tree) return group(words, leaves, tree.not, true);
  const children = 'all' in tree ? tree.all : tree.any;
  const parts = joined(
    children.map((child) => group(words, leaves, child, true)),
    { fr: ' ; ', en: '; ' },
  );
  return 'all' in tree
    ? {
        fr: `ces conditions ne sont pas toutes remplies (${parts.fr})`,
        en: `these do not all hold (${parts.en})`,
      }
    : { fr: `aucune de ces conditions n'est remplie (${parts.fr})`, en: `none of these holds (${parts.en})` };
}

function comparison(words: Words, leaf: LeafModel, held: boolean): Text {
  const name = [leaf.fact, ...leaf.path];
  const subject = words.nameLabel(name);
  const declaration = words.declarationOf(name) ?? plain('text');
  if (leaf.value === null) return presence(subject, (leaf.operator === 'equal') !== held);
  const verb = comparisonWords(leaf.operator, held, subject);
  const object = leaf.valueIsFact ? words.nameLabel(comparedName(leaf)) : literal(words, leaf, declaration);
  const of = isFigure(leaf, declaration) ? ' de' : '';
  return { fr: `${subject.fr} ${verb.fr}${of} ${object.fr}`, en: `${subject.en} ${verb.en} ${object.en}` };
}

const comparedName = ({ value }: LeafModel): readonly string[] => {
  const { fact, path } = value as { readonly fact: string; readonly path: readonly string[] };
  return [fact, ...path];
};

function literal(words: Words, { value }: LeafModel, declaration: TypeDeclaration): Text {
  const expected = Array.isArray(value)
    ? { ...plain('list'), of: declaration }
    : (declaration.of ?? declaration);
  return valueInWords(words, expected, value);
}

const EQUALITIES = ['equal', 'notEqual', 'amountEqual', 'amountNotEqual'];

/** « est de 3 mois » */
const isFigure = ({ operator, valueIsFact }: LeafModel, { type }: TypeDeclaration): boolean =>
  !valueIsFact && EQUALITIES.includes(operator) && ['integer', 'decimal', 'amount'].includes(type);
