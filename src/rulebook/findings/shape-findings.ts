import type { Entry } from './entry';

/** What stands in a file where it does not belong, or is still to be written. */
export const SHAPE_FINDINGS = {
  R004: {
    severity: 'error',
    title: { fr: "une clé n'existe pas à cet endroit", en: 'a key does not exist in this place' },
    why: {
      fr: 'Une clé mal écrite serait ignorée en silence, et ce qu’elle dit avec elle.',
      en: 'A misspelt key would be ignored in silence, with what it says.',
    },
    mend: {
      fr: 'celle que le message propose : `"label"` et non `"labels"`',
      en: 'the one the message suggests: `"label"`, not `"labels"`',
    },
    example: { bad: '{ "labels": { "fr": "la remise" } }', good: '{ "label": { "fr": "la remise" } }' },
    messages: {
      key: { fr: "la clé `{word}` n'existe pas", en: 'there is no key `{word}`', mend: 'nearest' },
    },
  },
  R005: {
    severity: 'error',
    title: {
      fr: "il manque une clé, un fichier, ou ce qu'un cas attend",
      en: 'a key, a file, or what a case expects is missing',
    },
    why: {
      fr: 'Sans elle, la règle dirait moins que le contrat, ou le cas passerait toujours.',
      en: 'Without it the rule would say less than the contract, or the case would always pass.',
    },
    mend: { fr: 'la clé que le message nomme', en: 'the key that the message names' },
    example: {
      bad: '"discount": { "type": "amount" }',
      good: '"discount": { "label": { "fr": "la remise" }, "type": "amount" }',
    },
    messages: {
      key: { fr: 'il manque `{key}` dans `{name}`', en: '`{key}` is missing in `{name}`' },
      formula: {
        fr: 'il manque `formula`',
        en: '`formula` is missing',
        mend: { fr: 'écrire "formula": "…"', en: 'write "formula": "…"' },
      },
      default: {
        fr: 'la réponse par défaut cite un article (`cites`) ou dit que le contrat est muet (`silent`)',
        en: 'a default cites an article (`cites`) or says that the contract is silent (`silent`)',
      },
      file: { fr: 'ce fichier manque', en: 'this file is missing' },
      expectation: {
        fr: "le cas n'attend rien : il passerait toujours",
        en: 'the case expects nothing: it would always pass',
        mend: {
          fr: 'écrire l’issue attendue : {"outcome": …}',
          en: 'write the expected outcome: {"outcome": …}',
        },
      },
    },
  },
  R006: {
    severity: 'error',
    title: {
      fr: "une valeur n'est pas de la sorte attendue, est vide, ou n'est pas un des mots permis",
      en: 'a value is not of the expected kind, is empty, or is not one of the permitted words',
    },
    why: {
      fr: 'Chaque clé attend une sorte de valeur, et certaines un mot d’une liste fermée.',
      en: 'Each key takes one kind of value, and some a word of a closed list.',
    },
    mend: { fr: 'ce que le message nomme', en: 'what the message names' },
    example: { bad: '"resolvedAt": "events"', good: '"resolvedAt": "event"' },
    messages: {
      kind: { fr: '`{name}` doit être {kind}', en: '`{name}` has to be {kind}' },
      integer: { fr: '`{name}` doit être un nombre entier', en: '`{name}` has to be an integer' },
      empty: { fr: '`{name}` est vide', en: '`{name}` is empty' },
      word: { fr: "{what} `{word}` n'existe pas", en: 'there is no {what} `{word}`', mend: 'nearest' },
      document: {
        fr: "le document `{word}` n'existe pas",
        en: 'there is no document `{word}`',
        mend: 'nearest',
        missing: 'word',
      },
    },
  },
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
