import type { Entry } from './entry';

/** What is computed. */
export const FORMULA_FINDINGS = {
  R060: {
    severity: 'error',
    title: {
      fr: 'une formule ne va pas : nom, opération, argument, unité ou arrondi',
      en: 'something is wrong in a formula: name, operation, argument, unit or rounding',
    },
    why: {
      fr: 'Une formule se vérifie avant de compter : ses noms existent, ses unités s’accordent, son résultat est arrondi.',
      en: 'A formula is verified before it counts: its names exist, its units agree, its result is rounded.',
    },
    mend: {
      fr: '`round(…, 0.01, half-up)`, `minutes / 60`',
      en: '`round(…, 0.01, half-up)`, `minutes / 60`',
    },
    example: {
      bad: '"= param.rate * quantity.minutes"',
      good: '"= round(param.rate * quantity.minutes / 60, 0.01, half-up)"',
    },
    messages: {
      long: {
        fr: 'la formule dépasse {most} caractères',
        en: 'the formula is longer than {most} characters',
      },
      deep: { fr: 'la formule est trop imbriquée', en: 'the formula is nested too deeply' },
      sign: {
        fr: "« {sign} » n'a pas de sens dans une formule",
        en: '"{sign}" means nothing in a formula',
        mend: {
          fr: 'une formule ne contient que des nombres (0.5, jamais 0,5), des noms, + - * /, des comparaisons, and or not et des opérations connues',
          en: 'a formula holds only numbers (0.5), names, + - * /, comparisons, and or not, and known operations',
        },
      },
      missing: {
        fr: 'il manque « {sign} » avant « {next} »',
        en: '"{sign}" is missing before "{next}"',
        mend: { fr: "l'écrire ici", en: 'write it here' },
      },
      missingAtEnd: {
        fr: 'il manque « {sign} » à la fin',
        en: '"{sign}" is missing at the end',
        mend: {
          fr: "l'écrire là où se ferme ce que la formule a ouvert",
          en: 'write it where what the formula opened is closed',
        },
      },
      zero: {
        fr: 'on ne divise pas par 0',
        en: 'nothing is divided by 0',
        mend: {
          fr: 'diviser par un autre nombre ; `if(x = 0, …, … / x)` où ce peut être 0',
          en: 'divide by another number; `if(x = 0, …, … / x)` where it may be 0',
        },
      },
      sameAnyDay: {
        fr: '`{call}` ne lit ici aucun chiffre des textes : les faits sont ceux de la question, quel que soit le jour',
        en: '`{call}` reads no figure of the texts here: facts are those of the question, whatever the day',
        mend: {
          fr: 'y lire un paramètre (`param.…`), une grandeur (`quantity.…`) ou une formule nommée, ou retirer `{call}`',
          en: 'read a parameter (`param.…`), a quantity (`quantity.…`) or a named formula in it, or drop `{call}`',
        },
      },
      short: { fr: "la formule s'arrête trop tôt", en: 'the formula stops too early' },
      unexpected: {
        fr: "« {sign} » n'est pas attendu ici",
        en: '"{sign}" is not expected here',
        mend: {
          fr: 'il manque peut-être un opérateur (+ - * /) ou une parenthèse',
          en: 'an operator (+ - * /) or a parenthesis may be missing',
        },
      },
      tree: {
        fr: "l'arbre de la formule n'est pas lisible",
        en: 'the tree of the formula cannot be read',
        mend: {
          fr: 'écrire {"number":"1"}, {"text":"x"}, {"boolean":true}, {"name":["param","x"]} ou {"call":"add","args":[…]}',
          en: 'write {"number":"1"}, {"text":"x"}, {"boolean":true}, {"name":["param","x"]} or {"call":"add","args":[…]}',
        },
      },
      name: {
        fr: "le nom `{word}` n'existe pas",
        en: 'there is no name `{word}`',
        mend: 'nearest',
        missing: 'word',
      },
      operation: {
        fr: "l'opération ou la formule `{word}` n'existe pas",
        en: 'there is no operation or formula `{word}`',
        mend: 'nearest',
        missing: 'word',
      },
      calendar: {
        fr: "le calendrier « {word} » n'existe pas",
        en: 'there is no calendar "{word}"',
        mend: 'nearest',
        missing: 'word',
      },
      most: {
        fr: '`{call}` prend au plus {most} arguments',
        en: '`{call}` takes at most {most} arguments',
        mend: {
          fr: 'une virgule sépare deux arguments ; un nombre décimal s’écrit avec un point, comme 0.01',
          en: 'a comma stands between two arguments; a decimal is written with a point, such as 0.01',
        },
      },
      argument: {
        fr: "`{call}` n'a pas d'argument `{word}`",
        en: '`{call}` has no argument `{word}`',
        mend: 'nearest',
      },
      lacks: {
        fr: 'il manque un argument à `{call}` : {argument}',
        en: '`{call}` lacks an argument: {argument}',
      },
      word: {
        fr: '`{call}` : un de ces mots est attendu : {known}',
        en: '`{call}`: one of these words is expected: {known}',
        mend: 'nearest',
      },
      optional: {
        fr: 'la valeur peut ne pas être renseignée',
        en: 'the value may not be known',
        mend: {
          fr: 'écrire default(…, autre valeur), où l’autre valeur est écrite ou est un fait toujours renseigné',
          en: 'write default(…, other value), where the other value is written out or is a fact that is always known',
        },
      },
      called: {
        fr: 'la grandeur `{word}` ne prend aucune valeur : elle ne s’appelle pas',
        en: 'the quantity `{word}` takes no value: it is not called',
        mend: { fr: 'écrire quantity.{word}', en: 'write quantity.{word}' },
      },
      uncalled: {
        fr: 'la grandeur `{word}` se calcule à partir de ce qu’on lui donne',
        en: 'the quantity `{word}` is computed from what it is given',
        mend: { fr: 'l’appeler : {call}', en: 'call it: {call}' },
      },
      givenUnit: {
        fr: '`{call}` attend pour « {argument} » une valeur {wants} et reçoit une valeur {is}',
        en: '`{call}` takes for "{argument}" a value {wants} and is given a value {is}',
        mend: {
          fr: "convertir d'abord : minutes / 60 pour des heures, montant × durée pour un montant",
          en: 'convert first: minutes / 60 for hours, rate × time for an amount',
        },
      },
      givenRounding: {
        fr: '`{call}` reçoit pour « {argument} » un nombre qui n’est pas arrondi',
        en: '`{call}` is given for "{argument}" a number that is not rounded',
        mend: { fr: 'écrire round(…, {step}, half-up)', en: 'write round(…, {step}, half-up)' },
      },
      givenCodes: {
        fr: '`{call}` attend pour « {argument} » un code de la liste `{wants}` et reçoit un code de la liste `{is}`',
        en: '`{call}` takes for "{argument}" a code of the list `{wants}` and is given one of the list `{is}`',
      },
      kind: { fr: '`{call}` attend {wants} et reçoit {is}', en: '`{call}` takes {wants} and is given {is}' },
      mixed: {
        fr: 'on mêle une valeur {one} et une valeur {other}',
        en: 'a value {one} is mixed with a value {other}',
        mend: {
          fr: "convertir d'abord : minutes / 60 pour des heures, montant × durée pour un montant",
          en: 'convert first: minutes / 60 for hours, rate × time for an amount',
        },
      },
      gives: {
        fr: 'la formule donne {is} ; il faut {wants}',
        en: 'the formula gives {is}; it takes {wants}',
      },
      unit: {
        fr: 'la formule donne une valeur {is} ; il faut une valeur {wants}',
        en: 'the formula gives a value {is}; it takes a value {wants}',
        mend: {
          fr: "convertir d'abord (minutes / 60 pour des heures, taux × durée pour un montant), ou déclarer l'unité du résultat (`unit`)",
          en: 'convert first (minutes / 60 for hours, rate × time for an amount), or declare the unit of the result (`unit`)',
        },
      },
      rate: {
        fr: 'la formule donne une valeur {is} ; il faut une valeur {wants}',
        en: 'the formula gives a value {is}; it takes a value {wants}',
        mend: {
          fr: 'diviser par 60 : le tarif est à l’heure, la durée en minutes',
          en: 'divide by 60: the rate is hourly, the time in minutes',
        },
      },
      percent: {
        fr: 'la formule donne une valeur {is} ; il faut une valeur {wants}',
        en: 'the formula gives a value {is}; it takes a value {wants}',
        mend: {
          fr: 'diviser par 100 : c’est un pourcentage',
          en: 'divide by 100: it is a percentage',
        },
      },
      days: {
        fr: 'la formule donne une valeur {is} ; il faut des jours',
        en: 'the formula gives a value {is}; it takes days',
        mend: {
          fr: 'diviser par ce que dure un jour, un chiffre {is}, ou compter des jours (daysBetween)',
          en: 'divide by what a day lasts, a figure {is}, or count days (daysBetween)',
        },
      },
      plain: {
        fr: 'la formule donne une valeur {is} ; il faut une valeur sans unité',
        en: 'the formula gives a value {is}; it takes a value without a unit',
        mend: {
          fr: 'diviser par une valeur {is}, ou déclarer l’unité du résultat (`unit`)',
          en: 'divide by a value {is}, or declare the unit of the result (`unit`)',
        },
      },
      rounding: {
        fr: "le résultat n'est pas arrondi",
        en: 'the result is not rounded',
        mend: { fr: 'écrire round(…, {step}, half-up)', en: 'write round(…, {step}, half-up)' },
      },
    },
  },
  R061: {
    severity: 'error',
    title: {
      fr: "une formule se calcule à partir d'elle-même, ou à travers plus de soixante autres",
      en: 'a formula is computed from itself, or through more than sixty others',
    },
    why: {
      fr: 'Un calcul qui tourne en rond n’a pas de résultat ; un calcul trop long ne se vérifie plus.',
      en: 'A calculation that goes round in circles has no result; one that is too long can no longer be verified.',
    },
    mend: { fr: 'reprendre la formule nommée', en: 'revise the formula named' },
    example: {
      bad: '"net": { …, "formula": "quantity.net - param.discount" }',
      good: '"net": { …, "formula": "quantity.gross - param.discount" }',
    },
    messages: {
      itself: {
        fr: "la grandeur `{quantity}` se calcule à partir d'elle-même : {cycle}",
        en: 'the quantity `{quantity}` is computed from itself: {cycle}',
      },
      through: {
        fr: 'la grandeur `{quantity}` se calcule à travers {depth} autres : {most} au plus',
        en: 'the quantity `{quantity}` is computed through {depth} others: {most} at most',
      },
    },
  },
} as const satisfies Readonly<Record<string, Entry>>;
