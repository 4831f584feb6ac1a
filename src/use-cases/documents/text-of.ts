import type { FactValue } from '../../domain/facts';

/** A figure of an answer as a document prints it; null when the answer does not give it. */
export const textOf = (value: FactValue | undefined): string | null =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;
