import type { LocalDate } from '../../domain/time';
import type { Release } from '../../rulebook/model/release';
import type { ArticleText } from '../../rulebook/wording/article-texts';
import type { CommonText, SilenceText } from '../../rulebook/wording/common-texts';

/** The rules in sentences, and how much of them to tell. */
export interface RulesTold {
  readonly release: Release;
  readonly articles: readonly ArticleText[];
  /** Empty when only some articles are asked for. */
  readonly common: readonly CommonText[];
  readonly silent: readonly SilenceText[];
  /** Every rule, formula and past figure; otherwise what a first reading needs. */
  readonly full: boolean;
  readonly today: LocalDate;
}
