import type { BoundClause } from './bind-documents';

/** Where texts that bind a contract stand in it, as its parties name them: `cp-infogerance 2.2.1`. */
export const articlesOf = (items: readonly { readonly source: BoundClause }[]): string =>
  items.map(({ source: { document, clause } }) => `${document.id} ${clause.article}`).join(', ');
