import type { Entry } from './entry';

/** What is computed from what it is given. */
export const NAMED_FORMULA_FINDINGS = {
  R062: {
    severity: 'error',
    title: {
      fr: 'une grandeur qui prend des valeurs est mal déclarée',
      en: 'a quantity that takes values is not declared well',
    },
    why: {
      fr: 'Elle se dit et se calcule avec ce qu’on lui donne, partout de la même façon : son nom n’est pas celui d’une opération, son libellé dit chaque valeur, sa formule les lit toutes.',
      en: 'It is said and computed with what it is given, the same way everywhere: its name is not that of an operation, its label says each value, its formula reads all of them.',
    },
    mend: {
      fr: '`"takes": { "minutes": … }`, `"label": { "fr": "le temps compté pour {minutes}" }`',
      en: '`"takes": { "minutes": … }`, `"label": { "en": "the time counted for {minutes}" }`',
    },
    example: {
      bad: '"countedFor": { "label": { "fr": "le temps compté" }, "takes": { "minutes": … }, … }',
      good: '"countedFor": { "label": { "fr": "le temps compté pour {minutes}" }, "takes": { "minutes": … }, … }',
    },
    messages: {
      operation: {
        fr: '`{quantity}` est déjà le nom d’une opération',
        en: '`{quantity}` is the name of an operation already',
        mend: { fr: 'donner un autre nom à la grandeur', en: 'give the quantity another name' },
      },
      word: {
        fr: '`{word}` ne peut pas nommer une valeur : c’est un mot des formules, ou il ne s’écrit pas sans guillemets',
        en: '`{word}` cannot name a value: it is a word of formulas, or cannot be written without quotes',
        mend: {
          fr: 'des lettres sans accent, des chiffres et _, comme minutes ou level',
          en: 'letters without accents, digits and _, such as minutes or level',
        },
      },
      unread: {
        fr: 'la formule de `{quantity}` ne lit pas « {argument} », qu’on lui donne',
        en: 'the formula of `{quantity}` does not read "{argument}", which it is given',
        mend: { fr: 'la retirer de `takes`, ou la lire', en: 'take it out of `takes`, or read it' },
      },
      unsaid: {
        fr: 'le libellé de `{quantity}` ne dit pas « {argument} » : {label}',
        en: 'the label of `{quantity}` does not say "{argument}": {label}',
        mend: {
          fr: 'écrire son nom entre accolades là où elle se dit',
          en: 'write its name in braces where it is said',
        },
      },
      place: {
        fr: 'le libellé dit « {word} », que la grandeur ne prend pas',
        en: 'the label says "{word}", which the quantity does not take',
        mend: 'nearest',
      },
      differs: {
        fr: '`{quantity}` prend ou donne ici autre chose que dans {file}',
        en: '`{quantity}` takes or gives something else here than in {file}',
        mend: {
          fr: 'garder les mêmes valeurs, dans le même ordre, et le même type : ceux qui l’appellent comptent dessus',
          en: 'keep the same values, in the same order, and the same type: those who call it count on them',
        },
      },
    },
  },
  R063: {
    severity: 'warning',
    title: {
      fr: 'une grandeur qui prend des valeurs n’est appelée nulle part',
      en: 'a quantity that takes values is called nowhere',
    },
    why: {
      fr: 'On croirait changer le contrat en la changeant, et rien ne changerait.',
      en: 'One would think that changing it changes the contract, and nothing would change.',
    },
    mend: {
      fr: 'l’appeler là où elle devait servir, ou la retirer',
      en: 'call it where it was meant to serve, or take it out',
    },
    example: {
      bad: '"formula": "lookup(param.monthlyPrice, order.level)"',
      good: '"formula": "monthlyPriceOf(order.level)"',
    },
    messages: {
      uncalled: {
        fr: 'aucune formule n’appelle `{quantity}`',
        en: 'no formula calls `{quantity}`',
        missing: 'quantity',
        mend: {
          fr: 'l’appeler là où elle devait servir, ou la retirer',
          en: 'call it where it was meant to serve, or take it out',
        },
      },
    },
  },
  R064: {
    severity: 'warning',
    title: {
      fr: 'la même chose est calculée à deux endroits',
      en: 'the same thing is computed in two places',
    },
    why: {
      fr: 'Une modification de l’une des deux formules n’atteindrait pas l’autre, et rien ne le dirait.',
      en: 'A change of one of the two formulas would not reach the other, and nothing would say so.',
    },
    mend: {
      fr: 'lire ou appeler la grandeur qui le dit déjà ; si ce qu’elles lisent diffère, une grandeur qui prend des valeurs (`takes`)',
      en: 'read or call the quantity that says it already; where they read other things, a quantity that takes values (`takes`)',
    },
    example: {
      bad: '"monthlyPrice": "= lookup(param.monthlyPrice, order.level)"',
      good: '"monthlyPrice": "= monthlyPriceOf(order.level)"',
    },
    messages: {
      quantities: {
        fr: '`{quantity}` calcule ici la même chose que `{other}` ({file}, ligne {line})',
        en: '`{quantity}` computes the same here as `{other}` ({file}, line {line})',
        mend: { fr: 'écrire `{call}`', en: 'write `{call}`' },
      },
      inRule: {
        fr: 'cette formule calcule la même chose que `{other}` ({file}, ligne {line})',
        en: 'this formula computes the same as `{other}` ({file}, line {line})',
        mend: { fr: 'écrire `{call}`', en: 'write `{call}`' },
      },
    },
  },
  R065: {
    severity: 'warning',
    title: {
      fr: 'une ligne de prix n’est pas sa quantité multipliée par son prix unitaire',
      en: 'a price line is not its quantity times its unit price',
    },
    why: {
      fr: 'Le client refait la multiplication : ce qui l’en sépare ne se lit nulle part.',
      en: 'The customer multiplies it out: what sets it apart is written nowhere.',
    },
    mend: {
      fr: 'le même calcul dans `amount`, un coefficient (`multiplier`), ou une ligne de plus qui dit la remise ou les frais',
      en: 'the same calculation in `amount`, a `multiplier`, or one more line that says the discount or the fee',
    },
    example: {
      bad: '"quantity": "2", "unitPrice": "$param.hourlyRate", "amount": "= 2 * param.hourlyRate + param.fee"',
      good: '"quantity": "2", "unitPrice": "$param.hourlyRate", "amount": "= 2 * param.hourlyRate"',
    },
    messages: {
      line: {
        fr: 'le montant de la ligne `{line}` n’est pas sa quantité multipliée par son prix unitaire',
        en: 'the amount of the line `{line}` is not its quantity times its unit price',
        mend: {
          fr: 'écrire le même calcul, ou une ligne de plus pour la différence',
          en: 'write the same calculation, or one more line for the difference',
        },
      },
    },
  },
  R066: {
    severity: 'error',
    title: {
      fr: 'une grandeur lit des faits que la décision ne déclare pas',
      en: 'a quantity reads facts that the decision does not declare',
    },
    why: {
      fr: 'La décision ne reçoit que les faits qu’elle déclare : la grandeur ne pourrait pas s’y calculer.',
      en: 'A decision is given the facts it declares and no other: the quantity could not be computed in it.',
    },
    mend: {
      fr: 'déclarer le groupe dans `facts` de la décision, ou donner la valeur à une grandeur qui la prend (`takes`)',
      en: 'declare the group in `facts` of the decision, or give the value to a quantity that takes it (`takes`)',
    },
    example: {
      bad: '"priceOfTime": { "formula": "param.hourlyRate * intervention.estimatedMinutes / 60", … }',
      good: '"priceOfTime": { "takes": { "minutes": … }, "formula": "param.hourlyRate * minutes / 60", … }',
    },
    messages: {
      undeclared: {
        fr: 'la décision `{decision}` ne déclare pas les faits `{group}`, que lit cette grandeur : {way}',
        en: 'the decision `{decision}` does not declare the facts `{group}`, which this quantity reads: {way}',
        mend: {
          fr: 'ajouter `{group}` aux `facts` de `{decision}`, ou donner la valeur à une grandeur qui la prend',
          en: 'add `{group}` to the `facts` of `{decision}`, or give the value to a quantity that takes it',
        },
      },
    },
  },
  R067: {
    severity: 'warning',
    title: {
      fr: 'ce qui est dû ou réservé est toujours négatif',
      en: 'what is owed or held is always negative',
    },
    why: {
      fr: 'Aucun bon de commande, aucune ligne, aucun avoir n’est négatif : le service refuserait chaque fois ce que la règle décide.',
      en: 'No order, line or credit is ever negative: the service would refuse each time what the rule decides.',
    },
    mend: {
      fr: 'un montant positif ; ce qui est dû au client se dit par l’effet `grantCredit`',
      en: 'an amount above zero; what is owed to the customer is told by the effect `grantCredit`',
    },
    example: {
      bad: '"amount": "= 0 - param.lateFee"',
      good: '"amount": "$param.lateFee"',
    },
    messages: {
      negative: {
        fr: '`{amount}` est toujours négatif, et l’effet `{effect}` ne le prend pas',
        en: '`{amount}` is always negative, and the effect `{effect}` does not take that',
        mend: {
          fr: 'donner un montant positif, ou passer par l’effet `grantCredit`',
          en: 'give an amount above zero, or use the effect `grantCredit`',
        },
      },
    },
  },
} as const satisfies Readonly<Record<string, Entry>>;
