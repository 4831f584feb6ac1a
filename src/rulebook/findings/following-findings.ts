import type { Entry } from './entry';

const PLANNED_ELSEWHERE = {
  fr: 'le prévoir par `order.price`, `subscription.term` ou `renewal.timeline`',
  en: 'plan it by `order.price`, `subscription.term` or `renewal.timeline`',
};

/** What a decision sets going: steps, notices, grants, effects. */
export const FOLLOWING_FINDINGS = {
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
      pool: {
        fr: '« {word} » ne dit pas entre qui un octroi se partage : {known}',
        en: '"{word}" does not say who shares a grant: {known}',
        mend: 'nearest',
      },
      bounds: {
        fr: 'la loi ne fixe pas de limites `{word}` ; limites connues : {known}',
        en: 'the law sets no limits `{word}`; known limits: {known}',
        mend: 'nearest',
      },
      described: {
        fr: 'personne ne donnerait d’attribut à `{word}`',
        en: 'nobody would give `{word}` an attribute',
        mend: 'nearest',
        missing: 'word',
      },
      required: {
        fr: 'rien ne demande les attributs de `{object}` à son enregistrement : celui-ci ne peut être exigé',
        en: 'nothing asks for the attributes of `{object}` when it is recorded: this one cannot be required',
        mend: {
          fr: 'l’exiger de la commande, qui le donne à l’abonnement, ou le nommer sous `needs` de l’événement',
          en: 'require it of the order, which gives it to the subscription, or name it under `needs` of the event',
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
      price: {
        fr: "l'effet `{effect}` dit une part d'un prix que l'issue ne donne pas : la commande resterait au même prix",
        en: 'the effect `{effect}` tells a part of a price that the outcome does not give: the order would keep its price',
        mend: {
          fr: "le placer après `restartTerm` ou `priceOrder`, dont `total` compte la remise ; d'une commande déjà établie, accorder un avoir (`grantCredit`, `creditLaterOrders`)",
          en: 'put it after `restartTerm` or `priceOrder`, whose `total` counts the discount; of an order that is made, grant a credit (`grantCredit`, `creditLaterOrders`)',
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
