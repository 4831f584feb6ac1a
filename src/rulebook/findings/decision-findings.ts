import type { Entry } from './entry';

const PLANNED_ELSEWHERE = {
  fr: 'le prévoir par `order.price`, `subscription.term` ou `renewal.timeline`',
  en: 'plan it by `order.price`, `subscription.term` or `renewal.timeline`',
};

/** What a rule decides, and what its outcome sets going. */
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
  R023: {
    severity: 'error',
    title: {
      fr: "une étape, un avis, un octroi, un événement ou un attribut n'existe pas dans le vocabulaire",
      en: 'a step, notice, grant, event or attribute does not exist in the vocabulary',
    },
    why: {
      fr: 'Leur nom et leur libellé sont déclarés une fois, dans `vocabulary.json` ; les règles les nomment.',
      en: 'Their names and labels are declared once, in `vocabulary.json`; the rules name them.',
    },
    mend: {
      fr: 'le déclarer sous `steps`, `notices`, `grants`, `events` ou `attributes`',
      en: 'declare it under `steps`, `notices`, `grants`, `events` or `attributes`',
    },
    example: { bad: '"notice": "REMINDR"', good: '"notice": "REMINDER"' },
    messages: {
      step: {
        fr: "l'étape `{word}` n'existe pas",
        en: 'there is no step `{word}`',
        mend: 'nearest',
        missing: 'word',
      },
      notice: {
        fr: "l'avis `{word}` n'existe pas",
        en: 'there is no notice `{word}`',
        mend: 'nearest',
        missing: 'word',
      },
      grant: {
        fr: "l'octroi `{word}` n'existe pas",
        en: 'there is no grant `{word}`',
        mend: 'nearest',
        missing: 'word',
      },
      event: {
        fr: "l'événement `{word}` n'existe pas",
        en: 'there is no event `{word}`',
        mend: 'nearest',
        missing: 'word',
      },
      recipient: {
        fr: 'le destinataire `{word}` n’existe pas ; destinataires connus : {known}',
        en: 'there is no recipient `{word}`; known recipients: {known}',
        mend: {
          fr: 'le déclarer sous `recipients`, ou écrire `customer` ou une adresse',
          en: 'declare it under `recipients`, or write `customer` or an address',
        },
      },
      attribute: {
        fr: "l'attribut `{word}` n'existe pas",
        en: 'there is no attribute `{word}`',
        mend: 'nearest',
        missing: 'word',
      },
    },
  },
  R024: {
    severity: 'error',
    title: {
      fr: "un effet n'a pas un argument ou un objet qu'il demande",
      en: 'an effect lacks an argument or an object it needs',
    },
    why: {
      fr: 'Un effet agit avec ses arguments, sur ce que la décision concerne : sans montant ni abonnement, rien ne se facture.',
      en: 'An effect acts with its arguments, on what the decision is about: without an amount or a subscription nothing is charged.',
    },
    mend: { fr: 'l’argument, sous `with`', en: 'the argument, under `with`' },
    example: {
      bad: '{ "effect": "grantCredit" }',
      good: '{ "effect": "grantCredit", "with": { "amount": "amount" } }',
    },
    messages: {
      argument: {
        fr: "l'effet `{effect}` demande `{argument}`",
        en: 'the effect `{effect}` needs `{argument}`',
        mend: { fr: 'écrire "with": {"{argument}": …}', en: 'write "with": {"{argument}": …}' },
        missing: 'argument',
      },
      object: {
        fr: "l'effet `{effect}` porte sur `{object}`, que la décision `{decision}` ne concerne pas",
        en: 'the effect `{effect}` acts on `{object}`, which the decision `{decision}` is not about',
        mend: {
          fr: "donner l'effet à une décision dont les faits comptent `{object}`",
          en: 'give the effect to a decision whose facts include `{object}`',
        },
      },
      planned: {
        fr: "la décision `{decision}` ne concerne ni abonnement ni commande : ce qu'elle prévoit (`{step}`) n'aurait jamais lieu",
        en: 'the decision `{decision}` is about no subscription and no order: what it plans (`{step}`) would never happen',
        mend: PLANNED_ELSEWHERE,
      },
      asked: {
        fr: "la décision `{decision}` n'est demandée que pour calculer : ce qu'elle prévoit ou adresse (`{step}`) n'aurait jamais lieu",
        en: 'the decision `{decision}` is only asked to compute: what it plans or sends (`{step}`) would never happen',
        mend: PLANNED_ELSEWHERE,
      },
      granted: {
        fr: "la décision `{decision}` n'a pas de minutes à portée : ce qu'elle accorde (`{grant}`) ferait échouer l'acte",
        en: 'the decision `{decision}` has no minutes at hand: what it grants (`{grant}`) would make the act fail',
        mend: {
          fr: "l'accorder par `allowance.grants`, ou par une décision sur un abonnement et ses minutes",
          en: 'grant it by `allowance.grants`, or by a decision on a subscription and its minutes',
        },
      },
    },
  },
  R025: {
    severity: 'error',
    title: {
      fr: 'une décision en prend une autre qui, de proche en proche, la reprend',
      en: 'a decision takes another that, step by step, takes it again',
    },
    why: { fr: 'La suite des décisions ne finirait pas.', en: 'The chain of decisions would never end.' },
    mend: { fr: 'retirer un des effets `decide`', en: 'remove one of the `decide` effects' },
    example: {
      bad: `{ "effect": "decide", "with": { "decision": "'order.price'" } } (dans une issue de order.price)`,
      good: `{ "effect": "decide", "with": { "decision": "'order.delivery'" } }`,
    },
    messages: {
      circle: {
        fr: '`{name}` prend la décision `{decision}`, qui prend, de proche en proche, `{name}` : cela ne finirait pas',
        en: '`{name}` takes the decision `{decision}`, which takes, step by step, `{name}`: it would never end',
        mend: { fr: 'retirer un des effets `decide`', en: 'remove one of the `decide` effects' },
      },
    },
  },
} as const satisfies Readonly<Record<string, Entry>>;
