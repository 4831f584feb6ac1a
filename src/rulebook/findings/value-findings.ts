import type { Entry } from './entry';

/** Dates, figures and codes. */
export const VALUE_FINDINGS = {
  R050: {
    severity: 'error',
    title: {
      fr: "une date n'existe pas, une fin précède son début, ou deux valeurs valent pour une même période",
      en: 'a date does not exist, an end comes before its start, or two values hold for one period',
    },
    why: {
      fr: 'À chaque jour correspond un texte, et une valeur de chaque chiffre. `until` est le premier jour où la valeur ne vaut plus.',
      en: 'Each day has one text, and one value of each figure. `until` is the first day the value no longer holds.',
    },
    mend: { fr: 'année-mois-jour : `"2027-02-28"`', en: 'year-month-day: `"2027-02-28"`' },
    example: { bad: '"from": "28/02/2027"', good: '"from": "2027-02-28"' },
    messages: {
      date: {
        fr: "« {date} » n'est pas une date qui existe",
        en: '"{date}" is not a date that exists',
        mend: {
          fr: 'écrire année-mois-jour, comme 2027-02-28',
          en: 'write year-month-day, such as 2027-02-28',
        },
      },
      moment: {
        fr: "« {moment} » n'est ni un jour ni un instant",
        en: '"{moment}" is neither a day nor an instant',
        mend: {
          fr: 'écrire 2027-02-28, ou 2027-02-28T09:00:00+01:00',
          en: 'write 2027-02-28, or 2027-02-28T09:00:00+01:00',
        },
      },
      reversed: {
        fr: "« {title} » : la fin {until} n'est pas après le début {from}",
        en: '"{title}": the end {until} is not after the start {from}',
      },
      noValue: {
        fr: "`{name}` n'a aucune valeur",
        en: '`{name}` has no value',
        mend: {
          fr: 'écrire {"2027-01-01": {"value": …, "reference": "…"}}',
          en: 'write {"2027-01-01": {"value": …, "reference": "…"}}',
        },
      },
      overlap: {
        fr: "« {title} » a deux valeurs pour une même période : celle du {from} court jusqu'au {until}, une autre commence le {next}",
        en: '"{title}" has two values for one period: that of {from} runs until {until}, another begins on {next}',
        mend: {
          fr: 'écrire "until": "{next}" à la première, ou le retirer',
          en: 'write "until": "{next}" in the first, or leave it out',
        },
      },
    },
  },
  R051: {
    severity: 'error',
    title: { fr: "une valeur n'est pas du type déclaré", en: 'a value is not of the declared type' },
    why: {
      fr: 'Un montant s’écrit entre guillemets, au centime : la machine n’en perd rien. Un entier s’écrit sans.',
      en: 'An amount is written in quotes, to the cent: the machine loses nothing of it. An integer is written without.',
    },
    mend: {
      fr: '`60` pour un entier, `"90.00"` pour un montant',
      en: '`60` for an integer, `"90.00"` for an amount',
    },
    example: { bad: '"value": 90', good: '"value": "90.00"' },
    messages: {
      value: {
        fr: 'la valeur {value} ne convient pas : il faut {wanted}',
        en: 'the value {value} does not fit: it takes {wanted}',
      },
      decimals: {
        fr: '« {value} » a plus de deux décimales',
        en: '"{value}" has more than two decimals',
      },
      field: {
        fr: "il n'y a pas de champ `{word}`",
        en: 'there is no field `{word}`',
        mend: 'nearest',
        missing: 'word',
      },
      lacks: { fr: 'il manque le champ `{field}`', en: 'the field `{field}` is missing' },
      below: {
        fr: 'la valeur {value} est au-dessous du minimum déclaré, {limit}',
        en: 'the value {value} is below the least that is declared, {limit}',
      },
      above: {
        fr: 'la valeur {value} est au-dessus du maximum déclaré, {limit}',
        en: 'the value {value} is above the most that is declared, {limit}',
      },
      limit: {
        fr: '`{name}` doit être un nombre',
        en: '`{name}` has to be a number',
        mend: {
          fr: 'un entier, ou un décimal entre guillemets, comme "20.5"',
          en: 'an integer, or a decimal in quotes, such as "20.5"',
        },
      },
      given: { fr: 'il faut {wanted}, et non {value}', en: 'it takes {wanted}, not {value}' },
    },
  },
  R052: {
    severity: 'error',
    title: { fr: "un code, une clé ou une liste n'existe pas", en: 'a code, a key or a list does not exist' },
    why: {
      fr: 'Les codes viennent d’une liste déclarée, avec leur libellé : un code inconnu ne serait choisi par personne.',
      en: 'Codes come from a declared list, with their labels: an unknown code would be chosen by nobody.',
    },
    mend: {
      fr: "un des codes que le message nomme, ou l'ajouter à la liste",
      en: 'one of the codes that the message names, or add it to the list',
    },
    example: { bad: '"value": { "SMAL": "10.00" }', good: '"value": { "SMALL": "10.00" }' },
    messages: {
      code: {
        fr: "de `{list}`, le code `{word}` n'existe pas",
        en: 'there is no code of `{list}` `{word}`',
        mend: 'nearest',
        missing: 'word',
      },
      key: {
        fr: "de `{list}`, la clé `{word}` n'existe pas",
        en: 'there is no key of `{list}` `{word}`',
        mend: 'nearest',
        missing: 'word',
      },
      form: {
        fr: 'la clé `{word}` n’est pas {wanted}',
        en: 'the key `{word}` is not {wanted}',
        mend: {
          fr: 'écrire ainsi toutes les clés du tableau, ou dire par `key` ce qu’elles sont',
          en: 'write all keys of the table so, or say by `key` what they are',
        },
      },
      entry: {
        fr: '« {figure} » (`{name}`) ne dit rien pour {missing} de la liste `{list}` : ce calcul échouerait chez le premier client concerné',
        en: '"{figure}" (`{name}`) says nothing for {missing} of the list `{list}`: the calculation would fail on the first customer concerned',
        mend: {
          fr: 'écrire tout le tableau à chaque date, avec une entrée par code ; ou dire dans la formule ce qui vaut sans elle : lookup(tableau, clé, autre)',
          en: 'write the whole table at each date, with an entry for each code; or say in the formula what holds without it: lookup(table, key, other)',
        },
      },
      list: {
        fr: "la liste `{word}` n'existe pas",
        en: 'there is no list `{word}`',
        mend: 'nearest',
        missing: 'word',
      },
    },
  },
  R053: {
    severity: 'error',
    title: { fr: 'une valeur sort de ses limites légales', en: 'a value is beyond its legal bounds' },
    why: {
      fr: 'La loi borne certains chiffres ; le contrat, ses avenants compris, ne peut en sortir.',
      en: 'The law bounds some figures; the contract, with its amendments, cannot go beyond.',
    },
    mend: { fr: 'une valeur entre `min` et `max`', en: 'a value between `min` and `max`' },
    example: {
      bad: '"bounds": { "max": "20", "source": "…" }, … "value": "25"',
      good: '"bounds": { "max": "20", "source": "…" }, … "value": "20"',
    },
    messages: {
      below: {
        fr: '« {figure} » (`{name}`) : la valeur {value} sort des limites le {day} : au moins {limit} ({source})',
        en: '"{figure}" (`{name}`): the value {value} is out of bounds on {day}: at least {limit} ({source})',
      },
      above: {
        fr: '« {figure} » (`{name}`) : la valeur {value} sort des limites le {day} : au plus {limit} ({source})',
        en: '"{figure}" (`{name}`): the value {value} is out of bounds on {day}: at most {limit} ({source})',
      },
    },
  },
  R055: {
    severity: 'error',
    title: {
      fr: 'un enregistrement, ses champs ou leurs limites ne sont pas déclarés comme il faut',
      en: 'a record, its fields or their limits are not declared as they should be',
    },
    why: {
      fr: 'Ce qu’une règle lit a été contrôlé en entrant : chaque champ a un type, et peut avoir un minimum et un maximum.',
      en: 'What a rule reads was checked when it came in: each field has a type, and may have a least and a most.',
    },
    mend: {
      fr: '`"fields": { "on": { "label": …, "type": "date" } }`',
      en: '`"fields": { "on": { "label": …, "type": "date" } }`',
    },
    example: {
      bad: '"visits": { …, "type": "list", "of": "record" }',
      good: '"visits": { …, "type": "list", "of": { "type": "record", "fields": { "on": { …, "type": "date" } } } }',
    },
    messages: {
      lacks: {
        fr: 'un enregistrement dit ses champs',
        en: 'a record says its fields',
        mend: {
          fr: 'écrire "fields": { "on": { "label": …, "type": "date" } }, un par champ',
          en: 'write "fields": { "on": { "label": …, "type": "date" } }, one for each field',
        },
      },
      fields: {
        fr: '`fields` dit les champs d’un enregistrement, et non de `{name}`',
        en: '`fields` says the fields of a record, not of `{name}`',
        mend: {
          fr: 'écrire "type": "record", ou retirer `fields`',
          en: 'write "type": "record", or drop `fields`',
        },
      },
      events: {
        fr: 'des événements disent leurs champs',
        en: 'events say their fields',
        mend: {
          fr: 'écrire "of": { "type": "record", "fields": { "type": …, "on": … } }',
          en: 'write "of": { "type": "record", "fields": { "type": …, "on": … } }',
        },
      },
      limit: {
        fr: '`{name}` doit être un nombre, ou une date pour une date',
        en: '`{name}` has to be a number, or a date for a date',
      },
      unlimited: {
        fr: '`{name}` borne un nombre ou une date, et rien d’autre',
        en: '`{name}` bounds a number or a date, and nothing else',
      },
      carried: {
        fr: "l'événement porte `{word}`, que `history.events` ne déclare pas",
        en: 'the event carries `{word}`, which `history.events` does not declare',
        mend: 'nearest',
        missing: 'word',
      },
      pays: {
        fr: '`{field}` ne dit pas ce que l’événement paie : `charge` nomme un attribut de type `text`, ou une liste de textes ; `amount`, un attribut de type `amount`',
        en: '`{field}` does not say what the event pays: `charge` names an attribute of type `text`, or a list of texts; `amount`, one of type `amount`',
      },
      twice: {
        fr: '`{field}` est déjà un champ des événements, d’un autre type',
        en: '`{field}` is a field of events already, of another type',
        mend: { fr: 'lui donner un autre nom', en: 'give it another name' },
      },
    },
  },
} as const satisfies Readonly<Record<string, Entry>>;
