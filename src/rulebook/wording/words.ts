import type { FactValue } from '../../domain/facts';
import type { Text } from '../../domain/text';
import { own } from '../deciding/check-facts';
import { formatValue } from '../explaining/format-value';
import type { FormulaTree } from '../formula/tree';
import type { ClauseModel, ParameterModel, QuantityModel, Release, TypeDeclaration } from '../model/release';
import { same } from './typeset';

/** The labels of a release, whatever contract is asked about. */
export interface Words {
  readonly release: Release;
  readonly nameLabel: (name: readonly string[]) => Text;
  readonly declarationOf: (name: readonly string[]) => TypeDeclaration | null;
  /** How a quantity is made; null for what is given. */
  readonly formulaOf: (name: readonly string[]) => FormulaTree | null;
  readonly format: (declaration: TypeDeclaration, value: FactValue) => Text;
}

/** Labels as the latest texts give them. */
export function wordsOf(release: Release): Words {
  const clauses = [...release.documents, ...release.amendments].flatMap((document) => document.clauses);
  const parameters = byName<ParameterModel>(clauses, 'parameters');
  const quantities = byName<QuantityModel>(clauses, 'quantities');
  const modelOf = ([group = '', field = '']: readonly string[]) => {
    if (group === 'param') return parameters.get(field);
    if (group === 'quantity') return quantities.get(field);
    const declared = own(release.vocabulary.facts, group);
    return declared && own(declared.fields, field);
  };
  const labelOf = (list: string, code: string): Text | null => {
    const codes = own(release.vocabulary.lists, list) ?? parameters.get(list)?.codeLabels ?? [];
    return codes.find((entry) => entry.code === code)?.label ?? null;
  };
  return {
    release,
    nameLabel: (name) =>
      name[0] === 'item' ? itemLabel(name[1]) : (modelOf(name)?.label ?? same(name.join('.'))),
    declarationOf: (name) => modelOf(name)?.declaration ?? null,
    formulaOf: ([group, field = '']) => (group === 'quantity' ? (quantities.get(field)?.tree ?? null) : null),
    format: (declaration, value) => formatValue(declaration, value, labelOf),
  };
}

const itemLabel = (field: string | undefined): Text =>
  field === undefined
    ? { fr: "l'élément", en: 'the element' }
    : { fr: `la donnée « ${field} » de l'élément`, en: `the "${field}" of the element` };

const byName = <M extends { readonly name: string }>(
  clauses: readonly ClauseModel[],
  kind: 'parameters' | 'quantities',
): ReadonlyMap<string, M> =>
  new Map(
    clauses.flatMap((clause) =>
      (clause[kind] as readonly unknown[] as readonly M[]).map((model) => [model.name, model]),
    ),
  );
