import type { PrecedenceModel } from '../model/precedence-model';
import type { BoundClause } from './bind-documents';

/** The item that prevails, or those that no rule of precedence separates. */
export type Prevailing<T> =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly item: T; readonly weaker: readonly T[] }
  | { readonly kind: 'conflict'; readonly items: readonly T[] };

/** Picks by rank of document; at equal rank the first of equal answers, or the later signed if precedence says so. */
export function prevailing<T extends { readonly source: BoundClause }>(
  items: readonly T[],
  { equalRank }: PrecedenceModel,
  same: (one: T, other: T) => boolean,
): Prevailing<T> {
  const rank = Math.min(...items.map(({ source }) => source.rank));
  const strongest = latest(
    items.filter(({ source }) => source.rank === rank),
    equalRank,
  );
  const [first] = strongest;
  if (!first) return { kind: 'none' };
  if (strongest.some((other) => !same(first, other))) return { kind: 'conflict', items: strongest };
  return { kind: 'one', item: first, weaker: items.filter((item) => item !== first) };
}

function latest<T extends { readonly source: BoundClause }>(
  items: readonly T[],
  equalRank: PrecedenceModel['equalRank'],
): readonly T[] {
  if (equalRank === 'conflict') return items;
  const signed = ({ source: { document } }: T): string => document.signedOn ?? document.inForceFrom;
  const last = items.map(signed).sort().at(-1);
  return items.filter((item) => signed(item) === last);
}
