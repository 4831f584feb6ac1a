import type { FactValue } from '../../domain/facts';
import { isList } from '../../domain/is-list';
import type { FormulaTree } from '../model/formula-tree';
import { formulasOfRule } from '../model/names-in';
import type { DatedValue } from '../model/parameter-model';
import type { Folder } from '../reading/read-folder';
import type { ReadDocument } from '../reading/read-document';
import type { ReadParameter } from '../reading/read-parameter';

/**
 * Tables looked up by the same list agree on its codes, at every date, where no formula supplies what is missing: a level
 * with a price and no minutes would fail on the first customer who has it. A code that none of them has never comes to
 * be looked up.
 */
export function checkEntries({ documents, precedence }: Folder): void {
  const clauses = documents.flatMap((document) => document.clauses);
  const formulas = clauses.flatMap(({ quantities, rules }) => [
    ...quantities.map(({ model }) => model.tree),
    ...rules.flatMap(({ model }) => formulasOfRule(model)),
  ]);
  const lookedUp = new Set(formulas.flatMap(tablesLookedUp));
  for (const document of documents) {
    const own = document.clauses.flatMap(({ parameters }) => parameters);
    const all = clauses.flatMap(({ parameters }) => parameters);
    for (const table of own) {
      const { key } = table.model.declaration;
      if (precedence.tables === 'entry-by-entry' && isCompleted(table, document, documents, precedence.order))
        continue;
      if (table.model.declaration.type !== 'table' || !lookedUp.has(table.model.name)) continue;
      const isKey = ({ model }: ReadParameter): boolean =>
        model.name === key && model.declaration.codes === model.name;
      const lists = own.some(isKey) ? own.filter(isKey) : all.filter(isKey);
      checkTable(
        table,
        lists.flatMap(({ model }) => model.values),
        codesSaid(all, key),
      );
    }
  }
}

/** Whether a document of a weaker rank gives what a table leaves out. */
const isCompleted = (
  { model }: ReadParameter,
  { model: { rank } }: ReadDocument,
  documents: Folder['documents'],
  order: readonly string[],
): boolean =>
  documents.some(
    (other) =>
      order.indexOf(other.model.rank) > order.indexOf(rank) &&
      other.clauses.some(({ parameters }) => parameters.some((one) => one.model.name === model.name)),
  );

/** The tables a formula looks up without saying what holds for a key that is not there. */
function tablesLookedUp(tree: FormulaTree): readonly string[] {
  if (tree.kind !== 'call') return [];
  const [table] = tree.args;
  const found = table?.value.kind === 'name' && tree.call === 'lookup' && tree.args.length === 2;
  return [
    ...(found && table.value.kind === 'name' && table.value.name[0] === 'param'
      ? table.value.name.slice(1)
      : []),
    ...tree.args.flatMap(({ value }) => tablesLookedUp(value)),
  ];
}

/** The codes that some table of a list says something for. */
const codesSaid = (parameters: readonly ReadParameter[], key: string | null): ReadonlySet<string> =>
  new Set(
    parameters
      .filter(({ model }) => model.declaration.type === 'table' && model.declaration.key === key)
      .flatMap(({ model }) => model.values.flatMap(({ value }) => keysOf(value))),
  );

const keysOf = (value: FactValue): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : [];

function checkTable(
  { model, values }: ReadParameter,
  lists: readonly DatedValue[],
  saidSomewhere: ReadonlySet<string>,
): void {
  const known = lists.flatMap(codesOf);
  for (const { at, model: dated } of values) {
    const next = model.values.find(({ from }) => from > dated.from)?.from ?? null;
    const until = dated.until ?? next;
    const before = lists.filter(({ from }) => from <= dated.from);
    const during = lists.filter(({ from }) => from > dated.from && (until === null || from < until));
    const last = before.toSorted((one, other) => (one.from < other.from ? -1 : 1)).at(-1);
    const codes = [...(last ? [last] : []), ...during].flatMap(codesOf);
    const said = keysOf(dated.value);
    // A key that no list has is told where it is written: what it was meant to be is not missing too.
    if (said.some((code) => !known.includes(code))) continue;
    const missing = [...new Set(codes)].filter((code) => saidSomewhere.has(code) && !said.includes(code));
    if (missing.length > 0)
      at.report('R052.entry', {
        figure: model.label,
        name: model.name,
        missing,
        list: model.declaration.key ?? '',
      });
  }
}

const codesOf = ({ value }: DatedValue): readonly string[] =>
  isList(value) ? value.filter((code) => typeof code === 'string') : [];
