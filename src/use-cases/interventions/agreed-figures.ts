import type { StudyFigure } from '../../domain/contract/intervention';
import type { Decision } from '../../domain/decision';
import { amountOf, centsOf } from '../../domain/cents';
import { InvalidInput } from '../../domain/errors';
import type { FactValue } from '../../domain/facts';
import type { SuppliedFigure } from '../../domain/supplied-figure';
import type { Scope } from '../operation/scope';

/** Figures a proposal carries of its own, such as a negotiated rate; whether they count is a matter of precedence (article 1). */
export function agreedFigures(
  given: FactValue | undefined,
  parameters: readonly SuppliedFigure[],
): Readonly<Record<string, FactValue>> {
  if (given === null || given === undefined) return {};
  if (typeof given !== 'object' || Array.isArray(given)) throw invalid(exampleOf(parameters));
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const parameter = parameters.find((known) => known.name === name);
      if (!parameter || typeof value !== typeof parameter.value || !isScalar(value)) {
        throw invalid(parameters.map((known) => known.name).join(', '), name);
      }
      const isAmount = typeof value === 'string' && parameter.type === 'amount';
      if (isAmount && !/^\d{1,9}(\.\d{1,2})?$/.test(value)) throw invalid('"85.00"', name);
      return [name, isAmount ? amountOf(centsOf(value)) : value];
    }),
  );
}

/**
 * What became of the figures a study negotiated, once the rules were asked with them: those its proposal was made with,
 * whatever was given. One that the proposal does not rest on changes nothing, and is a mistake.
 */
export async function figuresApplied(
  { rulebook }: Scope,
  decision: Decision,
  given: Readonly<Record<string, FactValue>>,
): Promise<readonly StudyFigure[]> {
  const { parameters } = await rulebook.explain(decision);
  return Object.entries(given).map(([name, value]) => {
    const read = parameters.find((known) => known.name === name);
    if (!read) throw unread(name, parameters);
    return { name, given: value, applied: read.value };
  });
}

function unread(name: string, read: readonly { readonly name: string }[]): InvalidInput {
  const names = read.map((known) => known.name).join(', ');
  return new InvalidInput(
    {
      fr: `la proposition ne dépend pas de \`${name}\` ; elle dépend de ${names}`,
      en: `the proposal does not rest on \`${name}\`; it rests on ${names}`,
    },
    ['figures', name],
  );
}

/** How a figure of this contract is written. */
const exampleOf = (parameters: readonly SuppliedFigure[]): string =>
  `{ "${parameters.find(({ type }) => type === 'amount')?.name ?? '…'}": "85.00" }`;

const isScalar = (value: FactValue): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'boolean' || Number.isSafeInteger(value);

const invalid = (wanted: string, name?: string): InvalidInput =>
  new InvalidInput(
    {
      fr: `des chiffres du contrat avec leur valeur, comme ${wanted}`,
      en: `figures of the contract with their value, such as ${wanted}`,
    },
    name === undefined ? ['figures'] : ['figures', name.slice(0, 60)],
  );
