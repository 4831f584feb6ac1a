import type { TSchema } from '@sinclair/typebox';
import { Type } from '@sinclair/typebox';
import { closed, list, word, wordList } from './scalars';
import { expression } from './values';

const ABOUT = {
  title: 'Explication',
  description:
    'La phrase de réponse, avec des {chiffres} entre accolades ; en parties, chacune dite quand sa condition vaut.',
};

const words = { fr: word('Français', 'Le texte français, qui fait foi.') };
const translation = { en: word('Anglais', 'La traduction ; sans elle, le français est répété.') };

/** What an author says to the customer. */
export const authorsSentence = (): TSchema =>
  Type.Union(
    [
      closed(ABOUT.title, ABOUT.description, words, translation),
      list(
        ABOUT.title,
        ABOUT.description,
        closed('Partie', 'Une partie de la phrase.', words, {
          ...translation,
          when: expression('Seulement si', 'Une formule vraie ou fausse :'),
        }),
        { minItems: 1 },
      ),
    ],
    ABOUT,
  );

/** Sentences of another article. */
export const citation = (): TSchema =>
  closed(
    'Fondement',
    'Un autre article qui porte la réponse.',
    { article: word('Article', 'L’article.'), excerpts: wordList('Extraits', 'Les extraits de l’article.') },
    {
      document: word('Document', 'Le document, s’il n’est pas celui de la règle.'),
      when: expression('Seulement si', 'Une formule vraie ou fausse :'),
    },
  );
