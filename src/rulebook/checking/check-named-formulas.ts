import { OPERATIONS } from '../formula/operations/all-operations';
import type { Operation } from '../formula/operations/operation';
import { formulaNamedBy, namesIn, namesOfExpression, namesOfRule } from '../model/names-in';
import type { QuantityModel } from '../model/quantity-model';
import type { Folder } from '../reading/read-folder';
import type { ReadQuantity } from '../reading/read-quantity';

/** Formulas that take values: their names, what they say of what they take, and that something calls them. */
export function checkNamedFormulas(folder: Folder): void {
  const quantities = folder.documents.flatMap(({ clauses }) => clauses.flatMap((one) => one.quantities));
  const first = new Map<string, QuantityModel>();
  const called = namesCalled(folder);
  for (const quantity of quantities) {
    const { model, at } = quantity;
    const other = first.get(model.name) ?? model;
    first.set(model.name, other);
    if (signature(other) !== signature(model))
      at.report('R062.differs', { quantity: model.name, file: other.location.file });
    if (model.takes.length === 0) continue;
    if (Object.hasOwn(OPERATIONS, model.name)) at.report('R062.operation', { quantity: model.name });
    checkTaken(quantity);
    checkLabel(quantity);
    if (!called.has(model.name)) at.report('R063.uncalled', { quantity: model.name });
  }
}

/** Words of the grammar, groups of names that are not facts, and the words an operation lets choose from. */
const RESERVED: ReadonlySet<string> = new Set([
  ...['item', 'null', 'true', 'false', 'and', 'or', 'not', 'param', 'quantity'],
  ...Object.values<Operation>(OPERATIONS).flatMap(({ parameters }) =>
    parameters.flatMap(({ takes }) => (takes.kind === 'word' ? takes.words : [])),
  ),
]);

function checkTaken({ model: { takes, tree, name: quantity }, takes: places }: ReadQuantity): void {
  const read = new Set(namesIn(tree).flatMap(([name, ...more]) => (name && more.length === 0 ? [name] : [])));
  takes.forEach(({ name }, index) => {
    const at = places[index];
    if (!/^[A-Za-z_]\w*$/.test(name) || RESERVED.has(name)) at?.report('R062.word', { word: name });
    else if (!read.has(name)) at?.report('R062.unread', { quantity, argument: name });
  });
}

/** A call is said by the label of its formula, so that each label says all that is given, in both languages. */
function checkLabel({ model: { takes, label, name: quantity }, label: at }: ReadQuantity): void {
  const names = takes.map(({ name }) => name);
  for (const text of new Set([label.fr, label.en])) {
    const said = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    for (const name of names)
      if (!said.includes(name)) at?.report('R062.unsaid', { quantity, argument: name, label: text });
    for (const name of said)
      if (!names.includes(name)) at?.report('R062.place', { word: name, known: names });
  }
}

/** What a caller has to know of it, which no text may change by itself. */
const signature = ({ takes, declaration: { type, unit } }: QuantityModel): string =>
  takes.length === 0
    ? ''
    : JSON.stringify([type, unit, takes.map(({ name, declaration }) => [name, declaration])]);

function namesCalled({ documents, vocabulary }: Folder): ReadonlySet<string> {
  const names = [
    ...documents.flatMap(({ clauses }) =>
      clauses.flatMap(({ quantities, rules }) => [
        ...quantities.flatMap(({ model }) => namesIn(model.tree)),
        ...rules.flatMap(({ model }) => namesOfRule(model)),
      ]),
    ),
    ...Object.values(vocabulary.decisions).flatMap(({ fallback }) =>
      Object.values(fallback?.amounts ?? {}).flatMap(namesOfExpression),
    ),
  ];
  return new Set(names.flatMap((name) => formulaNamedBy(name) ?? []));
}
