import { InvalidInput } from '../../domain/errors';
import type { FactValue } from '../../domain/facts';
import type { ParameterView } from '../../domain/ports/rulebook';

/** Figures a proposal carries of its own, such as a negotiated rate; whether they count is a matter of precedence (article 1). */
export function agreedFigures(
  given: unknown,
  parameters: readonly ParameterView[],
): Readonly<Record<string, FactValue>> {
  if (given === null || given === undefined) return {};
  if (typeof given !== 'object' || Array.isArray(given)) throw invalid('{ "hourlyRate": "85.00" }');
  return Object.fromEntries(
    Object.entries(given).map(([name, value]: [string, unknown]) => {
      const parameter = parameters.find((known) => known.name === name);
      if (!parameter || typeof value !== typeof parameter.value || !isScalar(value)) {
        throw invalid(parameters.map((known) => known.name).join(', '), name);
      }
      if (typeof value === 'string' && parameter.type === 'amount' && !/^\d{1,9}(\.\d{1,2})?$/.test(value))
        throw invalid('"85.00"', name);
      return [name, value];
    }),
  );
}

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'boolean' || Number.isSafeInteger(value);

const invalid = (wanted: string, name?: string): InvalidInput =>
  new InvalidInput(
    {
      fr: `des chiffres du contrat avec leur valeur, comme ${wanted}`,
      en: `figures of the contract with their value, such as ${wanted}`,
    },
    name === undefined ? ['figures'] : ['figures', name.slice(0, 60)],
  );
