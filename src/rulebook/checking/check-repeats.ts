import { findingOf } from '../findings/finding-of';
import type { Place } from '../findings/finding';
import type { Notebook } from '../findings/notebook';
import type { Given, NormalFormula } from '../formula/normal-formula';
import { normalFormula, valuesThatMake } from '../formula/normal-formula';
import type { ClauseModel } from '../model/clause-model';
import type { FormulaTree, Span } from '../model/formula-tree';
import type { Location } from '../model/location';
import type { QuantityModel } from '../model/quantity-model';
import { expressionsOf } from '../model/event-model';
import type { RuleModel } from '../model/rule-model';
import type { Folder } from '../reading/read-folder';
import type { ReadDocument } from '../reading/read-document';
import type { ReadQuantity } from '../reading/read-quantity';

/** A formula as it is stated somewhere. */
interface Stated {
  readonly document: ReadDocument;
  readonly clause: ClauseModel;
  readonly tree: FormulaTree;
  /** Null for one that stands in a rule. */
  readonly quantity: QuantityModel | null;
  readonly placeOf: () => Place;
}

/** A quantity, by what it computes. */
interface Known extends Stated {
  readonly quantity: QuantityModel;
  readonly normal: NormalFormula;
}

/** A figure is computed in one place: a change of one of two formulas that say the same would not reach the other. */
export function checkRepeats(folder: Folder, notebook: Notebook): void {
  const stated = folder.documents.flatMap((document) =>
    document.clauses.flatMap((clause) => [
      ...clause.quantities.map((quantity) => ofQuantity(document, clause.model, quantity)),
      ...clause.rules.flatMap(({ model }) => ofRule(document, clause.model, model)),
    ]),
  );
  const known = stated.flatMap(knownAs);
  const told = new Set<string>();
  for (const one of stated) look(one, known, told, notebook);
}

const ofQuantity = (
  document: ReadDocument,
  clause: ClauseModel,
  { model, at, formula }: ReadQuantity,
): Stated => ({
  document,
  clause,
  tree: model.tree,
  quantity: model,
  placeOf: () => (formula ? placeIn(formula.location, 1, model.tree.span) : at.location),
});

function ofRule(document: ReadDocument, clause: ClauseModel, rule: RuleModel): readonly Stated[] {
  return expressionsOf(rule.event).flatMap((expression) =>
    expression.kind === 'literal'
      ? []
      : [
          {
            document,
            clause,
            tree: expression.tree,
            quantity: null,
            placeOf: () => ({
              ...placeIn(expression.location, expression.offset, expression.tree.span),
              rule: rule.name,
            }),
          },
        ],
  );
}

const placeIn = (location: Location, offset: number, span: Span | undefined): Place => ({
  ...location,
  ...(span && {
    column: location.column + offset + span.start,
    endColumn: location.column + offset + span.end,
  }),
});

/** One that says something of the contract: one sum, or one choice, may be made twice and mean two things. */
function knownAs(one: Stated): readonly Known[] {
  if (!one.quantity) return [];
  const normal = normalFormula(one.tree);
  const takes = namesTaken(one.quantity);
  const says =
    callsIn(normal) > 1 ? namesIn(normal).some((name) => !takes.includes(name)) : normal.head === 'lookup';
  return says ? [{ ...one, quantity: one.quantity, normal }] : [];
}

/** Told once for two quantities that say the same. */
function look(one: Stated, known: readonly Known[], told: Set<string>, notebook: Notebook): void {
  if (one.tree.kind !== 'call') return;
  const normal = normalFormula(one.tree);
  for (const other of known) {
    const given = meets(one, other) ? valuesThatMake(other.normal, namesTaken(other.quantity), normal) : null;
    if (!given) continue;
    const pair = [one.quantity?.name ?? '', other.quantity.name].sort().join('\0');
    if (one.quantity && told.has(pair)) return;
    told.add(pair);
    note(one, other, given, notebook);
    return;
  }
}

const namesTaken = ({ takes }: QuantityModel): readonly string[] => takes.map(({ name }) => name);

/** Whether both may bind one contract on one day, and are not the same figure as two texts give it. */
function meets(one: Stated, other: Known): boolean {
  if (one.tree === other.tree || one.quantity?.name === other.quantity.name) return false;
  const [{ model: here }, { model: there }] = [one.document, other.document];
  if (here.id === there.id && here.edition !== there.edition) return false;
  return begins(one.clause, other.clause) && begins(other.clause, one.clause);
}

const begins = ({ from }: ClauseModel, { until }: ClauseModel): boolean => until === null || from < until;

function note(one: Stated, { quantity, placeOf }: Known, given: Given, notebook: Notebook): void {
  const { file, line } = placeOf();
  const call =
    quantity.takes.length === 0
      ? `quantity.${quantity.name}`
      : `${quantity.name}(${namesTaken(quantity)
          .map((name) => given.get(name)?.name ?? name)
          .join(', ')})`;
  const place = one.placeOf();
  if (one.quantity)
    notebook.note(
      findingOf('R064.quantities', place, {
        quantity: one.quantity.name,
        other: quantity.name,
        file,
        line,
        call,
      }),
    );
  else notebook.note(findingOf('R064.inRule', place, { other: quantity.name, file, line, call }));
}

const callsIn = ({ args }: NormalFormula): number =>
  args === null ? 0 : args.reduce((sum, arg) => sum + callsIn(arg), 1);

const namesIn = ({ name, args }: NormalFormula): readonly string[] =>
  name === null ? (args ?? []).flatMap(namesIn) : [name];
