import type { FactValue } from './facts';

/** Whether a value is a list; `Array.isArray` alone forgets that lists are read-only. */
export const isList = (value: FactValue): value is readonly FactValue[] => Array.isArray(value);
