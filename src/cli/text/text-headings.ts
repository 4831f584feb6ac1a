import type { Text } from '../../domain/text';
import type { ArticleText } from '../../rulebook/wording/article-texts';

/** What the parts of an article are called. */
export const PARTS = {
  parameters: { fr: 'Paramètres', en: 'Parameters' },
  quantities: { fr: 'Grandeurs', en: 'Quantities' },
  rules: { fr: 'Règles', en: 'Rules' },
  readings: { fr: 'Lectures', en: 'Readings' },
  notes: { fr: 'Sans calcul', en: 'Not computed' },
} as const satisfies Readonly<Record<string, Text>>;

/** What holds for every article. */
export const COMMON = {
  fr: 'Ce que les règles ont en commun : ordre, issues, étapes, calendriers',
  en: 'What the rules have in common: order, outcomes, steps, calendars',
} as const satisfies Text;

/** « Article 2.2.1 — Temps alloué aux interventions techniques » */
export const articleHeading = ({ article, title }: ArticleText): Text => ({
  fr: `Article ${article} — ${title.fr}`,
  en: `Article ${article} — ${title.en}`,
});

/** « Conditions particulières, édition 1 » */
const documentHeading = ({ documentTitle, edition }: ArticleText): Text => ({
  fr: `${documentTitle.fr}, édition ${edition}`,
  en: `${documentTitle.en}, edition ${edition}`,
});

/** A document with its articles. */
export interface DocumentText {
  readonly heading: Text;
  readonly articles: readonly ArticleText[];
}

/** The articles, document by document, in the order given. */
export function byDocument(articles: readonly ArticleText[]): readonly DocumentText[] {
  const groups = new Map<string, DocumentText>();
  for (const one of articles) {
    const key = `${one.document} ${one.edition}`;
    const { heading, articles: before } = groups.get(key) ?? { heading: documentHeading(one), articles: [] };
    groups.set(key, { heading, articles: [...before, one] });
  }
  return [...groups.values()];
}
