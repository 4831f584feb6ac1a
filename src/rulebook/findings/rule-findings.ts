import type { Entry } from './entry';

/** How rules and declarations stand beside each other. */
export const RULE_FINDINGS = {
  R040: {
    severity: 'error',
    title: {
      fr: "une règle est l'exception d'une règle qui n'existe pas, d'une autre décision, ou d'elle-même",
      en: 'a rule is the exception to a rule that does not exist, that decides something else, or to itself',
    },
    why: {
      fr: 'Une exception l’emporte sur la règle qu’elle nomme, quand les deux s’appliquent à une même décision.',
      en: 'An exception prevails over the rule it names when both apply to one decision.',
    },
    mend: {
      fr: 'le nom d’une règle de la même décision : `"exceptionTo": ["12/discount"]`',
      en: 'the name of a rule of the same decision: `"exceptionTo": ["12/discount"]`',
    },
    example: { bad: '"exceptionTo": ["12/discont"]', good: '"exceptionTo": ["12/discount"]' },
    messages: {
      rule: {
        fr: "la règle `{word}` n'existe pas",
        en: 'there is no rule `{word}`',
        mend: 'nearest',
        missing: 'word',
      },
      decision: {
        fr: '`{general}` décide `{decided}`, pas `{decision}`',
        en: '`{general}` decides `{decided}`, not `{decision}`',
      },
      circle: {
        fr: '`{rule}` est, de proche en proche, une exception à elle-même',
        en: '`{rule}` is, step by step, an exception to itself',
      },
    },
  },
  R041: {
    severity: 'error',
    title: {
      fr: 'un nom, un code, un article ou une édition est déclaré deux fois',
      en: 'a name, a code, an article or an edition is declared twice',
    },
    why: {
      fr: 'Un nom désigne une chose, à un moment donné : de deux, on ne saurait laquelle s’applique.',
      en: 'A name stands for one thing at a time: of two, nobody would know which applies.',
    },
    mend: {
      fr: 'un autre nom, ou une fin (`until`) au premier',
      en: 'another name, or an end (`until`) for the first',
    },
    example: {
      bad: '[{ "code": "S", "label": { "fr": "petit" } }, { "code": "S", "label": { "fr": "grand" } }]',
      good: '[{ "code": "S", "label": { "fr": "petit" } }, { "code": "L", "label": { "fr": "grand" } }]',
    },
    messages: {
      code: { fr: 'le code `{code}` est déclaré deux fois', en: 'the code `{code}` is declared twice' },
      clause: {
        fr: 'la clause `{clause}` est aussi dans {file} pour la même période',
        en: 'the clause `{clause}` is also in {file} for the same period',
        mend: {
          fr: 'donner une fin (`until`) à la version la plus ancienne',
          en: 'give the older version an end (`until`)',
        },
      },
      rule: {
        fr: 'la règle `{rule}` existe déjà dans {file}',
        en: 'the rule `{rule}` already exists in {file}',
        mend: { fr: 'lui donner un autre nom', en: 'give it another name' },
      },
      name: {
        fr: '`{name}` est déjà déclaré dans {file}',
        en: '`{name}` is already declared in {file}',
        mend: { fr: 'lui donner un autre nom', en: 'give it another name' },
      },
      type: {
        fr: "`{name}` est déclaré d'un autre type dans {file}",
        en: '`{name}` is declared with another type in {file}',
        mend: { fr: 'reprendre son type : "{type}"', en: 'write its type: "{type}"' },
      },
      edition: {
        fr: "l'édition {edition} de `{document}` est déclarée deux fois",
        en: 'edition {edition} of `{document}` is declared twice',
      },
      article: {
        fr: "l'article {article} est déclaré deux fois",
        en: 'article {article} is declared twice',
      },
    },
  },
  R042: {
    severity: 'error',
    title: {
      fr: 'deux règles ont les mêmes conditions et des issues différentes',
      en: 'two rules have the same conditions and different outcomes',
    },
    why: {
      fr: 'Les deux s’appliqueraient toujours ensemble, et le contrat répondrait deux choses.',
      en: 'Both would always apply together, and the contract would answer two things.',
    },
    mend: { fr: "`exceptionTo` sur l'exception", en: '`exceptionTo` on the exception' },
    example: {
      bad: '{ "name": "12/refusal", … }',
      good: '{ "name": "12/refusal", "exceptionTo": ["12/discount"], … }',
    },
    messages: {
      twins: {
        fr: '`{rule}` contredit `{twin}` ({place}) : mêmes conditions, autre issue',
        en: '`{rule}` contradicts `{twin}` ({place}): same conditions, another outcome',
        mend: {
          fr: 'dire laquelle est l’exception (`exceptionTo`)',
          en: 'say which is the exception (`exceptionTo`)',
        },
      },
    },
  },
} as const satisfies Readonly<Record<string, Entry>>;
