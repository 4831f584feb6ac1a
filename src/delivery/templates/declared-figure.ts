import type { FactValue } from '../../domain/facts';
import { isList } from '../../domain/is-list';
import { own } from '../../domain/own';
import type { FieldKind, Reader } from './format-field';
import { formatField } from './format-field';

/** What the rules call a figure of their answer, and how it is read. */
export interface DeclaredFigure {
  readonly label: string;
  readonly kind: FieldKind;
}

/** The field of a notice that holds what the figures of its answer are called. */
export const FIGURES_FIELD = 'figures';

const BY_UNIT: Readonly<Record<string, FieldKind>> = {
  EUR: 'amount',
  'EUR/h': 'rate',
  min: 'minutes',
  month: 'months',
};

const BY_TYPE: Readonly<Record<string, FieldKind>> = { date: 'date', instant: 'instant', amount: 'amount' };

/** What the answer itself calls a figure; null for what it does not give. */
export function declaredFigure(
  reader: Reader,
  data: Readonly<Record<string, FactValue>>,
  name: string,
): DeclaredFigure | null {
  const figures = data[FIGURES_FIELD];
  if (figures === undefined || !isList(figures)) return null;
  for (const figure of figures) {
    if (typeof figure !== 'object' || figure === null || isList(figure) || figure['name'] !== name) continue;
    const label = formatField(reader, 'text', figure['label']);
    const { unit, type } = figure;
    if (label) return { label, kind: kindIn(BY_UNIT, unit) ?? kindIn(BY_TYPE, type) ?? 'text' };
  }
  return null;
}

const kindIn = (
  kinds: Readonly<Record<string, FieldKind>>,
  code: FactValue | undefined,
): FieldKind | undefined => (typeof code === 'string' ? own(kinds, code) : undefined);
