import type { Entry } from './entry';

/** What the conditions of a rule compare. */
export const CONDITION_FINDINGS = {
  R010: {
    severity: 'error',
    title: {
      fr: "un fait, ou un groupe de faits, n'existe pas dans cette décision",
      en: 'a fact, or a fact group, does not exist in this decision',
    },
    why: {
      fr: 'Une décision ne regarde que les faits que le vocabulaire lui déclare (`decisions.<décision>.facts`), et les chiffres (`param`) et grandeurs (`quantity`) des clauses.',
      en: 'A decision looks only at the facts the vocabulary declares for it (`decisions.<decision>.facts`), and at the figures (`param`) and quantities (`quantity`) of the clauses.',
    },
    mend: {
      fr: 'un fait du vocabulaire ; le groupe dans `fact`, le nom après `$.` dans `path`',
      en: 'a fact of the vocabulary; the group in `fact`, the name after `$.` in `path`',
    },
    example: {
      bad: '"fact": "order", "path": "$.totl"',
      good: '"fact": "order", "path": "$.total"',
    },
    messages: {
      group: {
        fr: "le groupe de faits `{word}` n'existe pas",
        en: 'there is no fact group `{word}`',
        mend: 'nearest',
        missing: 'word',
      },
      groupHere: {
        fr: "dans cette décision, le groupe de faits `{word}` n'existe pas",
        en: 'there is no fact group, in this decision, `{word}`',
        mend: 'nearest',
        missing: 'word',
      },
      fact: {
        fr: "dans `{group}`, le fait `{word}` n'existe pas",
        en: 'there is no fact of `{group}` `{word}`',
        mend: 'nearest',
        missing: 'word',
      },
      handed: {
        fr: 'le service ne remet jamais `{group}` à la décision `{decision}` : une règle qui le lirait échouerait chez le client',
        en: 'the service never hands `{group}` to the decision `{decision}`: a rule that reads it would fail on the customer',
        mend: {
          fr: 'le retirer de `facts` ; elle reçoit {handed} (guide : actes, décisions, faits, effets)',
          en: 'take it out of `facts`; it is handed {handed} (guide: acts, decisions, facts, effects)',
        },
      },
    },
  },
  R011: {
    severity: 'error',
    title: { fr: "un opérateur n'existe pas", en: 'an operator does not exist' },
    why: {
      fr: 'Les opérateurs sont une liste fermée : un mot inconnu ne comparerait rien.',
      en: 'The operators are a closed list: an unknown word would compare nothing.',
    },
    mend: {
      fr: 'un opérateur de la liste : `"operator": "greaterThan"`',
      en: 'an operator of the list: `"operator": "greaterThan"`',
    },
    example: { bad: '"operator": "greaterThen"', good: '"operator": "greaterThan"' },
    messages: {
      operator: {
        fr: "l'opérateur `{word}` n'existe pas",
        en: 'there is no operator `{word}`',
        mend: 'nearest',
      },
    },
  },
  R012: {
    severity: 'error',
    title: {
      fr: "deux choses ne se comparent pas, ou un nombre décimal n'est pas entre guillemets",
      en: 'two things cannot be compared, or a decimal number is not in quotes',
    },
    why: {
      fr: 'On ne compare que deux valeurs de même sorte et de même unité ; un nombre à virgule sans guillemets serait arrondi par la machine.',
      en: 'Only two values of one kind and one unit are compared; a decimal without quotes would be rounded by the machine.',
    },
    mend: {
      fr: 'un opérateur du type du fait ; un montant entre guillemets',
      en: 'an operator for the type of the fact; an amount in quotes',
    },
    example: {
      bad: '"operator": "greaterThan", "value": 90.50',
      good: '"operator": "amountGreaterThan", "value": "90.50"',
    },
    messages: {
      number: {
        fr: "le nombre {number} n'est pas un entier exact",
        en: 'the number {number} is not an exact integer',
        mend: {
          fr: `un montant ou un nombre décimal s'écrit entre guillemets : "{number}"`,
          en: 'an amount or a decimal is written in quotes: "{number}"',
        },
      },
      operator: {
        fr: '`{operator}` ne compare pas {type}',
        en: '`{operator}` does not compare {type}',
        mend: { fr: 'opérateurs possibles : {operators}', en: 'possible operators: {operators}' },
      },
      noOperator: {
        fr: '`{operator}` ne compare pas {type} : aucun opérateur ne le fait',
        en: '`{operator}` does not compare {type}: no operator does',
        mend: {
          fr: 'déclarer sous `quantities` une grandeur qui en tire une valeur, et comparer celle-ci',
          en: 'declare under `quantities` a quantity that draws a value from it, and compare that one',
        },
      },
      types: { fr: 'on compare {one} et {other}', en: '{one} is compared with {other}' },
      units: {
        fr: 'on compare une valeur en {one} et une valeur en {other}',
        en: 'a value in {one} is compared with a value in {other}',
        mend: {
          fr: 'déclarer sous `quantities` une grandeur en {one}, et la comparer',
          en: 'declare under `quantities` a quantity in {one}, and compare that one',
        },
      },
    },
  },
  R013: {
    severity: 'error',
    title: {
      fr: 'les conditions ne sont pas rangées sous `all`, `any` ou `not`, ou un chemin est mal écrit',
      en: 'the conditions do not stand under `all`, `any` or `not`, or a path is misspelt',
    },
    why: {
      fr: '`all` veut que toutes valent, `any` qu’une vaille, `not` qu’elle ne vaille pas ; deux de ces mots dans un même objet ne disent pas lequel l’emporte.',
      en: '`all` wants each to hold, `any` one, `not` that it does not; two of these words in one object do not say which prevails.',
    },
    mend: { fr: '`{ "all": [ … ] }` ; `"$.total"`', en: '`{ "all": [ … ] }`; `"$.total"`' },
    example: {
      bad: '{ "all": [ … ], "any": [ … ] }',
      good: '{ "all": [ …, { "any": [ … ] } ] }',
    },
    messages: {
      alone: {
        fr: '`{group}` est seul dans son objet ; ici : {keys}',
        en: '`{group}` stands alone in its object; here: {keys}',
        mend: {
          fr: 'imbriquer l’un dans l’autre : {"all": [ …, {"any": [ … ]} ]}',
          en: 'nest one in the other: {"all": [ …, {"any": [ … ]} ]}',
        },
      },
      group: {
        fr: 'les conditions commencent par `all`, `any` ou `not`',
        en: 'conditions begin with `all`, `any` or `not`',
        mend: { fr: 'écrire {"all": [ … ]}', en: 'write {"all": [ … ]}' },
      },
      path: {
        fr: "le chemin « {path} » n'est pas permis",
        en: 'the path "{path}" is not allowed',
        mend: {
          fr: 'écrire "$." suivi du nom du fait, comme "$.total"',
          en: 'write "$." followed by the name of the fact, such as "$.total"',
        },
      },
    },
  },
  R014: {
    severity: 'error',
    title: {
      fr: "une liste de conditions est vide : la règle s'appliquerait toujours",
      en: 'a list of conditions is empty: the rule would always apply',
    },
    why: {
      fr: 'Une règle sans condition vaut pour chaque demande ; si c’est voulu, elle n’a pas de `conditions` du tout.',
      en: 'A rule without a condition holds for each request; if that is meant, it has no `conditions` at all.',
    },
    mend: {
      fr: 'au moins une comparaison, ou retirer `conditions` pour une règle qui vaut toujours',
      en: 'at least one comparison, or drop `conditions` for a rule that always holds',
    },
    example: {
      bad: '"conditions": { "all": [] }',
      good: '"conditions": { "all": [{ "fact": "order", "path": "$.total", "operator": "amountGreaterThan", "value": "0" }] }',
    },
    messages: {
      empty: {
        fr: "`{group}` est vide : la règle s'appliquerait toujours",
        en: '`{group}` is empty: the rule would always apply',
        mend: { fr: 'écrire au moins une condition', en: 'write at least one condition' },
      },
    },
  },
} as const satisfies Readonly<Record<string, Entry>>;
