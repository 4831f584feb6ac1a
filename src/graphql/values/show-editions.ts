import type { AcceptedEdition } from './accepted-edition.type';

/** The editions a contract keeps, one a document. */
export const showEditions = (accepted: Readonly<Record<string, string>>): readonly AcceptedEdition[] =>
  Object.entries(accepted).map(([document, edition]) => ({ document, edition }));
