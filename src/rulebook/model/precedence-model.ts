/** What is done when two documents of equal rank disagree. */
export const EQUAL_RANKS = ['conflict', 'later-signed-prevails', 'service-concerned-prevails'] as const;

export type EqualRank = (typeof EQUAL_RANKS)[number];

/** Who prevails over whom (article 1). */
export interface PrecedenceModel {
  /** Ranks, the strongest first. A rank that is absent supplies nothing. */
  readonly order: readonly string[];
  /** What to do when two documents of equal rank disagree. */
  readonly equalRank: EqualRank;
  /** How a table of a stronger document stands: in place of the whole of a weaker one, or of the entries it gives. */
  readonly tables: 'whole' | 'entry-by-entry';
}
