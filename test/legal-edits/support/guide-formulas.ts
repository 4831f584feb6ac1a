import type { TableKeyKind } from '../../../src/rulebook/model/table-key';
import type { FactValue } from '../../../src/domain/facts';
import { plain as declared } from '../../../src/rulebook/deciding/value-of';
import { checkFormula } from '../../../src/rulebook/formula/check-formula';
import type { FormulaEnv } from '../../../src/rulebook/formula/evaluate-formula';
import { NO_CALLABLES } from '../../../src/rulebook/formula/formula-scope';
import { evaluateFormula } from '../../../src/rulebook/formula/evaluate-formula';
import { parseFormula } from '../../../src/rulebook/formula/parse-formula';
import { toFact } from '../../../src/rulebook/formula/values/value';
import type { TypeDeclaration } from '../../../src/rulebook/model/type-declaration';
import type { FormulaTree } from '../../../src/rulebook/model/formula-tree';
import type { Dimension, Kind, StaticType } from '../../../src/rulebook/formula/values/static-type';
import { NONE, sameDimension } from '../../../src/rulebook/formula/values/static-type';
import type { Release } from '../../../src/rulebook/model/release';
import { wordsOf } from '../../../src/rulebook/wording/words';

/** A type whose value is always there. */
const plain = (...type: Parameters<typeof declared>): TypeDeclaration => ({
  ...declared(...type),
  optional: false,
});

type Known = readonly [TypeDeclaration, FactValue];

const table = (key: TableKeyKind, of: TypeDeclaration): TypeDeclaration => ({ ...plain('table'), of, key });

/** What the examples of the guide suppose. */
const SUPPOSED: Readonly<Record<string, Known>> = {
  'param.volumeRates': [table('integer', plain('amount', 'EUR')), { '0': '100.00', '5': '90.00' }],
  'param.index': [table('date', plain('decimal', 'ratio')), { '2026-11-01': '100', '2027-11-01': '125' }],
  'subscription.level': [{ ...plain('code'), codes: 'levels' }, 'N2'],
  'subscription.effectiveDate': [plain('date'), '2026-09-15'],
  'subscription.dueDate': [plain('date'), '2027-09-15'],
  'renewal.noticeGivenOn': [{ ...plain('date'), optional: true }, null],
  'history.events': [
    plain('events'),
    [
      { type: 'INTERVENTION_CLOSED', on: '2027-01-20', minutes: 25 },
      { type: 'INTERVENTION_CLOSED', on: '2027-02-10', at: '2027-02-10T09:30:00.000Z', minutes: 15 },
      { type: 'INTERVENTION_REQUESTED', on: '2027-02-10', at: '2027-02-10T08:30:00.000Z' },
    ],
  ],
};

interface Example {
  readonly tree: FormulaTree;
  readonly type: StaticType;
  readonly known: (name: readonly string[]) => Known | undefined;
}

/** A formula of the guide as the checker accepts it; fails where it would not. */
function exampleOf(release: Release, formula: string): Example {
  const parsed = parseFormula(formula);
  if (!('tree' in parsed)) throw new Error(parsed.problem.message.fr);
  const known = (name: readonly string[]): Known | undefined =>
    SUPPOSED[name.join('.')] ?? figure(release, name);
  const { issues, type } = checkFormula(
    parsed.tree,
    {
      declarationOf: (name) => known(name)?.[0] ?? null,
      suggestionsFor: () => [],
      calendars: Object.keys(release.calendars),
      item: null,
      ...NO_CALLABLES,
    },
    null,
  );
  if (issues.length > 0 || !type) throw new Error(issues.map(({ message }) => message.fr).join('; '));
  return { tree: parsed.tree, type, known };
}

const UNITS: Readonly<Record<string, Partial<Dimension>>> = {
  EUR: { EUR: 1 },
  'EUR/h': { EUR: 1, h: -1 },
  min: { min: 1 },
  h: { h: 1 },
  '%': { percent: 1 },
};

/** What a quantity of this formula is declared as. */
export function typeOfExample(
  release: Release,
  formula: string,
): { readonly kind: Kind; readonly unit: string | null; readonly ends: boolean } {
  const { kind, unit, scale } = exampleOf(release, formula).type;
  const found = Object.entries(UNITS).find(([, of]) => unit && sameDimension({ ...NONE, ...of }, unit));
  return { kind, unit: found?.[0] ?? null, ends: kind !== 'number' || scale !== null };
}

/** What a formula of the guide gives with the figures of the contract. */
export function computedBy(release: Release, formula: string): string {
  const { tree, known } = exampleOf(release, formula);
  const env: FormulaEnv = {
    lookup: (name) => {
      const [declaration, value] = known(name)!;
      return { declaration, value };
    },
    calendar: (name) => release.calendars[name]!,
    zone: release.frame.zone,
    callable: () => undefined,
    on: () => env,
    has: () => true,
  };
  const value = toFact(evaluateFormula(tree, env), plain('text'), env.zone);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function figure(release: Release, name: readonly string[]): Known | undefined {
  const declaration = wordsOf(release).declarationOf(name);
  const value = release.documents
    .flatMap(({ clauses }) => clauses.flatMap(({ parameters }) => parameters))
    .find((parameter) => name[0] === 'param' && parameter.name === name[1])?.values[0]?.value;
  return declaration && value !== undefined ? [declaration, value] : undefined;
}
