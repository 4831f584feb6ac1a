import type { Entry } from './entry';

/** Words that are not what they look like, or are still to be written. */
export const WORD_FINDINGS = {
  R080: {
    severity: 'error',
    title: {
      fr: 'un caractère est invisible, ou en imite un autre',
      en: 'a character is invisible, or looks like another',
    },
    why: {
      fr: 'Deux mots qui se lisent pareil et ne sont pas les mêmes ne se trouvent jamais l’un l’autre.',
      en: 'Two words that read alike and are not the same never find each other.',
    },
    mend: { fr: 'le retaper au clavier', en: 'type it again' },
    example: { bad: '"code": "REM\u0406SE"', good: '"code": "REMISE"' },
    messages: {
      key: {
        fr: 'la clé `{key}` mêle des caractères qui se ressemblent ou invisibles',
        en: 'the key `{key}` mixes look-alike or invisible characters',
        mend: { fr: 'la retaper au clavier', en: 'type it again' },
      },
      invisible: {
        fr: 'ce texte contient un caractère invisible',
        en: 'this text holds an invisible character',
        mend: { fr: 'le retaper au clavier', en: 'type it again' },
      },
      alphabets: {
        fr: '« {text} » mêle des alphabets qui se ressemblent',
        en: '"{text}" mixes look-alike alphabets',
        mend: { fr: 'le retaper au clavier', en: 'type it again' },
      },
    },
  },
  R090: {
    severity: 'error',
    title: { fr: 'un texte commence par « À compléter »', en: 'a text is still to be filled in' },
    why: {
      fr: '`clausier rules new clause` laisse ces textes à qui écrit la clause ; un contrat ne s’applique pas avec l’un d’eux.',
      en: '`clausier rules new clause` leaves these texts to whoever writes the clause; no contract applies with one of them.',
    },
    mend: { fr: 'le texte lui-même', en: 'the text itself' },
    example: {
      bad: '"title": { "fr": "À compléter : le titre de l’article" }',
      good: '"title": { "fr": "Remises" }',
    },
    messages: {
      text: { fr: 'il reste à compléter : {what}', en: 'this is still to be filled in: {what}' },
    },
  },
} as const satisfies Readonly<Record<string, Entry>>;
