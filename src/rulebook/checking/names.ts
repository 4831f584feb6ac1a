import { callableFormula } from '../formula/named-formula';
import type { Callable } from '../formula/operations/operation';
import { closest } from '../model/closest';
import type { TypeDeclaration } from '../model/type-declaration';
import type { Folder } from '../reading/read-folder';

/** What names mean anywhere in the rules. */
export interface Names {
  readonly declarationOf: (name: readonly string[]) => TypeDeclaration | null;
  /** A formula that takes values. */
  readonly callable: (name: string) => Callable | undefined;
  readonly callables: readonly string[];
  /** Every known name, such as `param.hourlyRate`. */
  readonly all: readonly string[];
  readonly suggestionsFor: (name: readonly string[]) => readonly string[];
  /** The codes a list ever has; null when there is no such list. */
  readonly codesOf: (list: string) => readonly string[] | null;
  /** Every list, whether the vocabulary or a figure declares it. */
  readonly lists: readonly string[];
}

/** A fact, and each field of the record that it is. */
const namesWithin = (
  name: string,
  declaration: TypeDeclaration,
): readonly (readonly [string, TypeDeclaration])[] => [
  [name, declaration],
  ...Object.entries(declaration.fields ?? {}).flatMap(([field, { declaration: of }]) =>
    namesWithin(`${name}.${field}`, of.optional || !declaration.optional ? of : { ...of, optional: true }),
  ),
];

/** The names of a folder: facts of the vocabulary, parameters and quantities of every document. */
export function namesOfRelease(folder: Folder): Names {
  const declarations = new Map<string, TypeDeclaration>();
  const lists = new Map<string, Set<string>>();
  const callables = new Map<string, Callable>();
  for (const [group, { fields }] of Object.entries(folder.vocabulary.facts)) {
    for (const [field, { declaration }] of Object.entries(fields))
      for (const [name, declared] of namesWithin(`${group}.${field}`, declaration))
        declarations.set(name, declared);
  }
  for (const [list, codes] of Object.entries(folder.vocabulary.lists))
    lists.set(list, new Set(codes.map(({ code }) => code)));
  for (const clause of folder.documents.flatMap(({ clauses }) => clauses)) {
    for (const { model } of clause.parameters) {
      if (!declarations.has(`param.${model.name}`))
        declarations.set(`param.${model.name}`, model.declaration);
      if (model.declaration.codes !== model.name) continue;
      const known = lists.get(model.name) ?? new Set<string>();
      for (const { code } of model.codeLabels) known.add(code);
      lists.set(model.name, known);
    }
    for (const { model } of clause.quantities) {
      if (model.takes.length > 0) {
        if (!callables.has(model.name)) callables.set(model.name, callableFormula(model));
      } else if (!declarations.has(`quantity.${model.name}`))
        declarations.set(`quantity.${model.name}`, model.declaration);
    }
  }
  const all = [...declarations.keys()];
  const codes = new Map([...lists].map(([list, known]) => [list, [...known]]));
  return {
    all,
    callable: (name) => callables.get(name),
    callables: [...callables.keys()],
    declarationOf: (name) => declarations.get(name.join('.')) ?? null,
    suggestionsFor: (name) => {
      const near = closest(name.join('.'), all);
      return near === null ? [] : [near];
    },
    codesOf: (list) => codes.get(list) ?? null,
    lists: [...lists.keys()],
  };
}
