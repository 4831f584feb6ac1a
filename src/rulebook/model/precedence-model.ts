/** Who prevails over whom (article 1). */
export interface PrecedenceModel {
  /** Ranks, the strongest first. A rank that is absent supplies nothing. */
  readonly order: readonly string[];
  /** What to do when two documents of equal rank disagree. */
  readonly equalRank: 'conflict' | 'later-signed-prevails';
}
