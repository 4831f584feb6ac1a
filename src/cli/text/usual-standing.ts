import type { Text } from '../../domain/text';
import type { ArticleText } from '../../rulebook/wording/article-texts';
import { grouped } from './grouped';

/** What most readings say of who confirms them, so that it is said once; null when there is no reading. */
export function usualStanding(articles: readonly ArticleText[]): Text | null {
  const standings = articles.flatMap(({ readings }) => readings.map(({ standing }) => standing));
  const [most] = [...grouped(standings, ({ fr }) => fr)].sort((one, other) => other.length - one.length);
  return most?.[0] ?? null;
}
