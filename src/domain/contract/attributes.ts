import type { FactValue } from '../facts';

/** Values of the attributes that the vocabulary declares for an object; validated against it before storing. */
export type Attributes = Readonly<Record<string, FactValue>>;
