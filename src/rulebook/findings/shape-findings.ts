import type { Entry } from './entry';

/** What stands in a file where it does not belong, or lacks. */
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
    mend: {
      fr: 'la clé que le message nomme : `"label": { "fr": "…" }`',
      en: 'the key that the message names: `"label": { "fr": "…" }`',
    },
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
    mend: {
      fr: 'ce que le message nomme : `"resolvedAt": "event"`',
      en: 'what the message names: `"resolvedAt": "event"`',
    },
    example: { bad: '"resolvedAt": "events"', good: '"resolvedAt": "event"' },
    messages: {
      kind: { fr: '`{name}` doit être {kind}', en: '`{name}` has to be {kind}' },
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
} as const satisfies Readonly<Record<string, Entry>>;
