import type { Entry } from './entry';

/** What the authors of the rules say to the customer. */
export const SENTENCE_FINDINGS = {
  R120: {
    severity: 'warning',
    title: {
      fr: 'une phrase de réponse nomme un chiffre que cette réponse n’a pas',
      en: 'a sentence of an answer names a figure that this answer does not have',
    },
    why: {
      fr: 'Ce que lit le client est dit avec les chiffres de sa réponse, et les mêmes dans les deux langues.',
      en: 'What the customer reads is said with the figures of the answer, and the same ones in both languages.',
    },
    mend: {
      fr: '`{amount.total}`, `{quantity.x}`, `{subscription.dueDate}`, `{clock.today:month}` ou `{amount.months|mot|mots}`',
      en: '`{amount.total}`, `{quantity.x}`, `{subscription.dueDate}`, `{clock.today:month}` or `{amount.months|word|words}`',
    },
    example: {
      bad: '"explanation": { "fr": "La remise est de {amount.discont}.", "en": "The discount is {amount.discont}." }',
      good: '"explanation": { "fr": "La remise est de {amount.discount}.", "en": "The discount is {amount.discount}." }',
    },
    messages: {
      figure: {
        fr: '`{word}` n’est pas un chiffre de cette réponse',
        en: '`{word}` is no figure of this answer',
        mend: 'nearest',
        missing: 'word',
      },
      braces: {
        fr: '« {piece} » n’est pas un chiffre entre accolades',
        en: '"{piece}" is not a figure in braces',
        mend: {
          fr: 'groupe.nom entre accolades, suivi au besoin de `:month`, de `:day`, ou de `|mot|mots`',
          en: 'group.name in braces, followed where needed by `:month`, by `:day`, or by `|word|words`',
        },
      },
      form: {
        fr: '`{figure}` n’est ni un jour ni un instant',
        en: '`{figure}` is neither a day nor an instant',
      },
      count: { fr: '`{figure}` n’est pas un nombre entier', en: '`{figure}` is no whole number' },
      languages: {
        fr: 'le français et l’anglais ne nomment pas les mêmes chiffres : {differing}',
        en: 'French and English do not name the same figures: {differing}',
        mend: {
          fr: 'les mêmes accolades dans les deux langues',
          en: 'the same braces in both languages',
        },
      },
    },
  },
  R121: {
    severity: 'warning',
    title: {
      fr: 'une phrase de réponse n’est pas écrite comme le client la lira',
      en: 'a sentence of an answer is not written as the customer will read it',
    },
    why: {
      fr: 'Le client lit les mots du contrat, et des chiffres qui suivent la réponse ; les espaces et les apostrophes sont mis à l’impression.',
      en: 'The customer reads the words of the contract, and figures that follow the answer; blanks and apostrophes are set when it is printed.',
    },
    mend: {
      fr: 'le mot du contrat, un chiffre entre accolades, une majuscule et un point',
      en: 'the word of the contract, a figure in braces, a capital and a full stop',
    },
    example: {
      bad: '"explanation": { "fr": "vous avez 60 min", "en": "you have 60 min" }',
      good: '"explanation": { "fr": "Vous avez {amount.minutes}.", "en": "You have {amount.minutes}." }',
    },
    messages: {
      word: {
        fr: '« {word} » n’est pas un mot du contrat',
        en: '"{word}" is not a word of the contract',
        mend: { fr: 'écrire « {instead} »', en: 'write "{instead}"' },
      },
      digits: {
        fr: 'le chiffre « {digits} » ne suivrait pas la réponse',
        en: 'the figure "{digits}" would not follow the answer',
        mend: { fr: 'le nommer entre accolades', en: 'name it in braces' },
      },
      signs: {
        fr: 'une apostrophe courbe ou une espace insécable est écrite à la main',
        en: 'a curly apostrophe or a blank that does not break is written by hand',
        mend: {
          fr: 'une apostrophe droite et une espace simple : l’impression met les autres',
          en: 'a straight apostrophe and a plain blank: printing sets the others',
        },
      },
      whole: {
        fr: 'ce n’est pas une phrase entière',
        en: 'this is not a whole sentence',
        mend: {
          fr: 'une majuscule au début, un point à la fin',
          en: 'a capital at its beginning, a full stop at its end',
        },
      },
    },
  },
  R122: {
    severity: 'note',
    title: {
      fr: 'une réponse n’a pas de phrase de son auteur',
      en: 'an answer has no sentence of its author',
    },
    why: {
      fr: 'La réponse est alors faite des conditions de la règle : elle est exacte, et ne parle à personne.',
      en: 'The answer is then made of the conditions of the rule: it is exact, and speaks to nobody.',
    },
    mend: {
      fr: '`"explanation": { "fr": "…", "en": "…" }` dans la règle ou la réponse par défaut',
      en: '`"explanation": { "fr": "…", "en": "…" }` in the rule or the default answer',
    },
    example: {
      bad: '{ "name": "12/discount", … }',
      good: '{ "name": "12/discount", "explanation": { "fr": "La remise est de {amount.discount}." }, … }',
    },
    messages: {
      rule: {
        fr: 'la règle `{rule}` n’a pas de phrase : la réponse est faite de ses conditions',
        en: 'the rule `{rule}` has no sentence: the answer is made of its conditions',
      },
      default: {
        fr: 'la réponse par défaut de `{decision}` n’a pas de phrase',
        en: 'the default answer of `{decision}` has no sentence',
      },
    },
  },
} as const satisfies Readonly<Record<string, Entry>>;
