import type { Entry } from './entry';

/** What a rule decides, and what its outcome takes. */
export const DECISION_FINDINGS = {
  R020: {
    severity: 'error',
    title: {
      fr: "une décision n'existe pas, ou `type` n'est pas celle de la règle",
      en: 'a decision does not exist, or `type` is not that of the rule',
    },
    why: {
      fr: 'Une règle répond à une décision du vocabulaire ; `type` la répète, pour que chaque morceau se lise seul.',
      en: 'A rule answers a decision of the vocabulary; `type` repeats it, so that each piece reads by itself.',
    },
    mend: {
      fr: 'la même décision dans `decision` et dans `type`',
      en: 'one decision in `decision` and in `type`',
    },
    example: {
      bad: '"decision": "order.price", "event": { "type": "order.prices" }',
      good: '"decision": "order.price", "event": { "type": "order.price" }',
    },
    messages: {
      decision: {
        fr: "la décision `{word}` n'existe pas",
        en: 'there is no decision `{word}`',
        mend: 'nearest',
        missing: 'word',
      },
      type: {
        fr: '`type` répète la décision de la règle : « {decision} »',
        en: '`type` repeats the decision of the rule: "{decision}"',
        mend: { fr: 'écrire "type": "{decision}"', en: 'write "type": "{decision}"' },
      },
    },
  },
  R021: {
    severity: 'error',
    title: {
      fr: "une issue n'existe pas dans la décision, ou la règle n'en dit pas",
      en: 'an outcome does not exist in the decision, or the rule says none',
    },
    why: {
      fr: 'Les issues d’une décision sont celles que le vocabulaire déclare : ce qui en suit y est écrit.',
      en: 'The outcomes of a decision are those the vocabulary declares: what follows from them is written there.',
    },
    mend: {
      fr: '`"outcome"` suivi d’une issue de la décision',
      en: '`"outcome"` with an outcome of the decision',
    },
    example: { bad: '"outcome": "ACCEPTD"', good: '"outcome": "ACCEPTED"' },
    messages: {
      none: {
        fr: 'une décision a au moins une issue',
        en: 'a decision has at least one outcome',
        mend: { fr: 'en déclarer une sous `outcomes`', en: 'declare one under `outcomes`' },
      },
      missing: {
        fr: 'la règle ne dit pas son issue (`outcome`)',
        en: 'the rule does not say its outcome (`outcome`)',
        mend: { fr: 'issues : {outcomes}', en: 'outcomes: {outcomes}' },
      },
      outcome: {
        fr: "l'issue `{word}` n'existe pas",
        en: 'there is no outcome `{word}`',
        mend: 'nearest',
        missing: 'word',
      },
    },
  },
  R022: {
    severity: 'error',
    title: {
      fr: "un montant n'existe pas, n'est pas du type voulu, ou un effet de l'issue en demande un",
      en: 'an amount does not exist, is not of the type wanted, or an effect of the outcome needs one',
    },
    why: {
      fr: 'Ce que l’issue met en route (facturer, créditer, planifier) prend ses montants dans la règle qui la décide.',
      en: 'What an outcome sets going (charging, crediting, planning) takes its amounts from the rule that decides it.',
    },
    mend: {
      fr: 'le montant que le message nomme, sous `amounts`',
      en: 'the amount that the message names, under `amounts`',
    },
    example: {
      bad: '"outcome": "CREDITED", "amounts": {}',
      good: '"outcome": "CREDITED", "amounts": { "amount": "$quantity.credit" }',
    },
    messages: {
      amount: {
        fr: "le montant `{word}` n'existe pas",
        en: 'there is no amount `{word}`',
        mend: 'nearest',
        missing: 'word',
      },
      quotes: {
        fr: "`{name}` n'est pas un montant",
        en: '`{name}` is not an amount',
        mend: {
          fr: `un code s'écrit entre apostrophes : "'{name}'"`,
          en: `a code is written in single quotes: "'{name}'"`,
        },
      },
      type: {
        fr: '`{argument}` demande {wants} ; `{name}` est {is}',
        en: '`{argument}` takes {wants}; `{name}` is {is}',
      },
      outcomeNeeds: {
        fr: "l'issue {outcome} demande le montant `{amount}` (effet {effect})",
        en: 'the outcome {outcome} needs the amount `{amount}` (effect {effect})',
        mend: { fr: 'écrire sous `amounts` : "{amount}": …', en: 'write under `amounts`: "{amount}": …' },
        missing: 'amount',
      },
      stepNeeds: {
        fr: "l'étape {step} demande le montant `{amount}` (effet {effect})",
        en: 'the step {step} needs the amount `{amount}` (effect {effect})',
        mend: { fr: 'écrire sous `amounts` : "{amount}": …', en: 'write under `amounts`: "{amount}": …' },
        missing: 'amount',
      },
    },
  },
} as const satisfies Readonly<Record<string, Entry>>;
