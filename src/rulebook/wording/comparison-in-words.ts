import type { FactValue } from '../../domain/facts';
import type { Text } from '../../domain/text';
import { plain } from '../deciding/value-of';
import type { LeafModel } from '../model/condition-model';
import type { TypeDeclaration } from '../model/type-declaration';
import { isList } from '../../domain/is-list';
import { comparisonWords } from './comparison-words';
import { french } from './french';
import type { Noun } from './noun';
import { presence } from './presence';
import { valueInWords } from './value-in-words';
import type { Words } from './words';

/** The figure of a name for one contract, told beside its label; null to say the label alone. */
export type FigureOf = (name: readonly string[]) => Text | null;

/** The one voice of comparisons, whatever contract is asked about or with the figures of one. */
export function comparisonInWords(
  words: Words,
  leaf: LeafModel,
  held: boolean,
  figureOf: FigureOf = () => null,
): Text {
  const { expected, operator } = leaf;
  const name = [leaf.fact, ...leaf.path];
  const subject = named(words, name, figureOf);
  if (expected.kind === 'fact')
    return said(
      subject,
      comparisonWords(operator, held, subject),
      named(words, comparedWith(expected), figureOf),
    );
  if (expected.value === null) return presence(subject, (operator === 'equal') !== held);
  const declaration = words.declarationOf(name) ?? plain('text');
  const verb = comparisonWords(operator, held, subject);
  const object = literal(words, expected.value, declaration);
  return said(subject, isFigure(leaf, declaration) ? { ...verb, fr: `${verb.fr} de` } : verb, object);
}

const comparedWith = ({ fact, path }: Pick<LeafModel, 'fact' | 'path'>): readonly string[] => [fact, ...path];

/** « le temps restant (30 min) » */
function named(words: Words, name: readonly string[], figureOf: FigureOf): Noun {
  const noun = words.nameLabel(name);
  const figure = figureOf(name);
  return figure ? { ...noun, fr: `${noun.fr} (${figure.fr})`, en: `${noun.en} (${figure.en})` } : noun;
}

const said = (subject: Text, verb: Text, object: Text): Text => ({
  fr: french`${subject.fr} ${verb.fr} ${object.fr}`,
  en: `${subject.en} ${verb.en} ${object.en}`,
});

function literal(words: Words, value: FactValue, declaration: TypeDeclaration): Text {
  const expected = isList(value) ? { ...plain('list'), of: declaration } : (declaration.of ?? declaration);
  return valueInWords(words, expected, value);
}

const EQUALITIES: readonly LeafModel['operator'][] = ['equal', 'notEqual', 'amountEqual', 'amountNotEqual'];
const FIGURES: readonly TypeDeclaration['type'][] = ['integer', 'decimal', 'amount'];

/** « est de 3 mois » */
const isFigure = ({ operator }: LeafModel, { type }: TypeDeclaration): boolean =>
  EQUALITIES.includes(operator) && FIGURES.includes(type);
