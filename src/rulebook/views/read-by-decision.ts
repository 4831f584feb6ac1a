import { decisionModel } from '../deciding/decide';
import { operationNamed } from '../formula/operations/all-operations';
import { formulaNamedBy, namesIn, namesOfExpression, namesOfRule } from '../model/names-in';
import type { Release } from '../model/release';

/** What the rules of a decision can come to read, through the formulas they use. */
export interface ReadByDecision {
  readonly groups: ReadonlySet<string>;
  /** Facts, figures and quantities by their full names, such as `customer.activeSubscriptions`. */
  readonly names: ReadonlySet<string>;
  /** Quantities read, and whatever is called. */
  readonly formulas: ReadonlySet<string>;
}

/** Follows every rule of a decision, in any document, down to what it reads. */
export function readByDecision(release: Release, decision: string): ReadByDecision {
  const clauses = [...release.documents, ...release.amendments].flatMap((document) => document.clauses);
  const quantities = clauses.flatMap((clause) => clause.quantities);
  const defaults = Object.values(decisionModel(release, decision).fallback?.amounts ?? {});
  const open: (readonly string[])[] = [
    ...clauses
      .flatMap(({ rules }) => rules)
      .filter((rule) => rule.decision === decision)
      .flatMap(namesOfRule),
    ...defaults.flatMap(namesOfExpression),
  ];
  const groups = new Set<string>();
  const names = new Set<string>();
  const formulas = new Set<string>();
  for (let name = open.pop(); name; name = open.pop()) {
    groups.add(name[0] ?? '');
    names.add(name.join('.'));
    const field = formulaNamedBy(name);
    if (field === null || formulas.has(field)) continue;
    formulas.add(field);
    open.push(
      ...quantities.filter((quantity) => quantity.name === field).flatMap(({ tree }) => namesIn(tree)),
    );
  }
  return { groups, names, formulas };
}

/** Whether a decision reads the texts of another day than its own. */
export function otherDaysReader(release: Release): (decision: string) => boolean {
  const known = new Map<string, boolean>();
  return (decision) => {
    const found = known.get(decision) ?? readsOtherDays(readByDecision(release, decision));
    known.set(decision, found);
    return found;
  };
}

const readsOtherDays = ({ formulas }: ReadByDecision): boolean =>
  [...formulas].some((name) => operationNamed(name)?.parameters.some(({ reading }) => reading !== undefined));
