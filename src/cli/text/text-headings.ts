import type { Text } from '../../domain/text';
import type { ArticleText } from '../../rulebook/wording/article-texts';

/** What the parts of an article are called. */
export const PARTS = {
  applied: { fr: 'Comment il est appliqué', en: 'How it is applied' },
  figures: { fr: 'Chiffres', en: 'Figures' },
  formulas: { fr: 'Formules', en: 'Formulas' },
  rules: { fr: 'Règles', en: 'Rules' },
  readings: { fr: 'Lectures', en: 'Readings' },
  notes: { fr: 'Ce qu’aucun calcul ne porte', en: 'What no calculation carries' },
} as const satisfies Readonly<Record<string, Text>>;

/** The headings of the rest. */
export const HEADINGS = {
  title: { fr: 'Le contrat tel que le service l’applique', en: 'The contract as the service applies it' },
  order: { fr: 'Ce que les articles ont en commun', en: 'What the articles have in common' },
  silent: { fr: 'Là où le texte se tait', en: 'Where the text is silent' },
  added: { fr: 'Ce qui est ajouté au texte, et par qui', en: 'What is added to the text, and by whom' },
  signature: { fr: 'Relu et approuvé', en: 'Read back and approved' },
} as const satisfies Readonly<Record<string, Text>>;

/** « Article 2.2.1 — Temps alloué aux interventions techniques » */
export const articleHeading = ({ article, title }: ArticleText): Text => ({
  fr: `Article ${article} — ${title.fr}`,
  en: `Article ${article} — ${title.en}`,
});

/** « Conditions particulières, édition 1 » */
export const documentHeading = ({ documentTitle, edition }: ArticleText): Text => ({
  fr: `${documentTitle.fr}, édition ${edition}`,
  en: `${documentTitle.en}, edition ${edition}`,
});
