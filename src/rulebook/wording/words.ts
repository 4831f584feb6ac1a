import type { FactValue } from '../../domain/facts';
import type { Text } from '../../domain/text';
import { own } from '../../domain/own';
import { callableFormula } from '../formula/named-formula';
import type { Callable } from '../formula/operations/operation';
import type { StaticType } from '../formula/values/static-type';
import type { FormulaTree } from '../model/formula-tree';
import type { RecordField, TypeDeclaration } from '../model/type-declaration';
import type { ParameterModel } from '../model/parameter-model';
import type { QuantityModel, TakenModel } from '../model/quantity-model';
import { takenNamed } from '../model/quantity-model';
import type { Release } from '../model/release';
import { formatValue } from './format-value';
import type { Noun } from './noun';
import { nounOf } from './noun';
import { sharedLabels, toldApart } from './shared-labels';
import { same } from './typeset';

/** The words of a release for names and values: of its latest texts, or of those that bind one contract. */
export interface Words {
  readonly release: Release;
  readonly nameLabel: (name: readonly string[]) => Noun;
  readonly declarationOf: (name: readonly string[]) => TypeDeclaration | null;
  /** How a quantity is made; null for what is given. */
  readonly formulaOf: (name: readonly string[]) => FormulaTree | null;
  /** A formula that takes values, as what calls it says it. */
  readonly callable: (name: string) => Callable | undefined;
  /** What `item` is, where something is planned for each of a list. */
  readonly item?: StaticType;
  readonly format: (declaration: TypeDeclaration, value: FactValue) => Text;
}

/** The texts that words are taken from. */
export interface Texts {
  readonly parameter: (name: string) => ParameterModel | undefined;
  readonly quantity: (name: string) => QuantityModel | undefined;
  /** The label of a code in a list that a parameter declares. */
  readonly codeLabel: (list: string, code: string) => Text | null;
}

/** The words of a release, as its latest texts give them. */
export const wordsOf = (release: Release): Words => wordsFrom(release, latestTexts(release));

/** The words of a release, as some of its texts give them. */
export function wordsFrom(release: Release, texts: Texts): Words {
  const shared = sharedLabels(release);
  const modelOf = ([group = '', field = '', ...path]: readonly string[]) => {
    if (group === 'param') return texts.parameter(field);
    if (group === 'quantity') return texts.quantity(field);
    const declared = own(release.vocabulary.facts, group);
    return declared && within(own(declared.fields, field), path);
  };
  const labelOf = (name: readonly string[]): Text => {
    const model = modelOf(name);
    return model ? toldApart(model, shared) : same(name.join('.'));
  };
  const codeLabel = (list: string, code: string): Text | null => {
    const fixed = own(release.vocabulary.lists, list)?.find((entry) => entry.code === code);
    return fixed?.label ?? texts.codeLabel(list, code);
  };
  return {
    release,
    nameLabel: (name) => nounOf(labelOf(name)),
    declarationOf: (name) => modelOf(name)?.declaration ?? null,
    formulaOf: ([group, field = '']) => (group === 'quantity' ? (texts.quantity(field)?.tree ?? null) : null),
    callable: (name) => {
      const model = texts.quantity(name);
      return model && model.takes.length > 0 ? callableFormula(model, nounOf(model.label)) : undefined;
    },
    format: (declaration, value) => formatValue(release.frame, declaration, value, codeLabel),
  };
}

type Named = RecordField & { readonly name?: string };

/** A field of the record that a fact is. */
const within = (fact: Named | undefined, path: readonly string[]): Named | undefined =>
  path.reduce<Named | undefined>((so, name) => so && own(so.declaration.fields ?? {}, name), fact);

/** The same where a formula reads what it is given. */
export const givenWords = (words: Words, takes: readonly TakenModel[]): Words =>
  takes.length === 0
    ? words
    : {
        ...words,
        nameLabel: (name) => {
          const taken = takenNamed(takes, name);
          return taken ? nounOf(taken.label) : words.nameLabel(name);
        },
        declarationOf: (name) => takenNamed(takes, name)?.declaration ?? words.declarationOf(name),
      };

/** What the last text that speaks of a name says of it. */
function latestTexts({ documents, amendments }: Release): Texts {
  const clauses = [...documents, ...amendments].flatMap((document) => document.clauses);
  const parameters = new Map(clauses.flatMap((clause) => clause.parameters.map((one) => [one.name, one])));
  const quantities = new Map(clauses.flatMap((clause) => clause.quantities.map((one) => [one.name, one])));
  return {
    parameter: (name) => parameters.get(name),
    quantity: (name) => quantities.get(name),
    codeLabel: (list, code) =>
      parameters.get(list)?.codeLabels.find((entry) => entry.code === code)?.label ?? null,
  };
}
