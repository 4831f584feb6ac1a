import type { Entry } from './entry';

/** Calendars, ranks, amendments and the frame of the contract. */
export const FOLDER_FINDINGS = {
  R070: {
    severity: 'error',
    title: {
      fr: 'un calendrier ne va pas : fuseau, heure ou jour férié',
      en: 'something is wrong in a calendar: time zone, time or holiday',
    },
    why: {
      fr: 'Les délais se comptent sur les heures et les jours du calendrier.',
      en: 'Delays are counted over the hours and days of the calendar.',
    },
    mend: {
      fr: '`["09:00", "18:00"]`, `{ "month": 5, "day": 1 }`',
      en: '`["09:00", "18:00"]`, `{ "month": 5, "day": 1 }`',
    },
    example: { bad: '"1": [["18:00", "09:00"]]', good: '"1": [["09:00", "18:00"]]' },
    messages: {
      zone: {
        fr: "le fuseau horaire « {zone} » n'existe pas",
        en: 'there is no time zone "{zone}"',
        mend: { fr: 'comme Europe/Paris', en: 'such as Europe/Paris' },
      },
      hours: {
        fr: "une plage d'ouverture a deux heures : elle commence avant de finir et après la précédente",
        en: 'opening hours are two times: they begin before they end and after those before',
        mend: { fr: 'écrire ["09:00", "18:00"]', en: 'write ["09:00", "18:00"]' },
      },
      time: {
        fr: "« {time} » n'est pas une heure",
        en: '"{time}" is not a time',
        mend: { fr: 'écrire 09:00', en: 'write 09:00' },
      },
      holiday: {
        fr: 'ce jour férié n’existe pas au calendrier',
        en: 'this holiday is not a day of the year',
        mend: {
          fr: 'écrire {"month": 5, "day": 1}, {"nth": 3, "weekday": 1, "month": 1} (le troisième lundi de janvier, -1 pour le dernier), {"easterOffset": 1} ou {"date": "2027-05-14"}',
          en: 'write {"month": 5, "day": 1}, {"nth": 3, "weekday": 1, "month": 1} (the third Monday of January, -1 for the last), {"easterOffset": 1} or {"date": "2027-05-14"}',
        },
      },
      range: {
        fr: 'une fermeture va d’un jour (`from`) au premier jour sans elle (`until`), après lui',
        en: 'a closure goes from a day (`from`) to the first day without it (`until`), after it',
        mend: {
          fr: 'écrire {"from": "2027-08-02", "until": "2027-08-23"}, ou chaque année {"from": {"month": 12, "day": 24}, "until": {"month": 1, "day": 2}}',
          en: 'write {"from": "2027-08-02", "until": "2027-08-23"}, or every year {"from": {"month": 12, "day": 24}, "until": {"month": 1, "day": 2}}',
        },
      },
      extends: {
        fr: "le calendrier « {word} » n'existe pas",
        en: 'there is no calendar "{word}"',
        mend: 'nearest',
        missing: 'word',
      },
      itself: {
        fr: 'un calendrier se prolonge lui-même : {cycle}',
        en: 'a calendar extends itself: {cycle}',
      },
      except: {
        fr: "le calendrier prolongé n'a pas de jour férié « {word} »",
        en: 'the calendar that is extended has no holiday "{word}"',
        mend: 'nearest',
      },
    },
  },
  R071: {
    severity: 'error',
    title: {
      fr: "un rang de document n'est pas dans `precedence.json`, ou y est deux fois",
      en: 'the rank of a document is not in `precedence.json`, or is there twice',
    },
    why: {
      fr: 'Le rang dit quel texte l’emporte quand deux se contredisent.',
      en: 'The rank says which text prevails when two contradict each other.',
    },
    mend: { fr: 'un rang de `order`', en: 'a rank of `order`' },
    example: { bad: '"rank": "special-term"', good: '"rank": "special-terms"' },
    messages: {
      rank: {
        fr: "le rang `{word}` n'existe pas",
        en: 'there is no rank `{word}`',
        mend: 'nearest',
        missing: 'word',
      },
      concerned: {
        fr: "aucun fait `{word}` n'a de liste de codes",
        en: 'no fact `{word}` has a list of codes',
        mend: 'nearest',
        missing: 'word',
      },
      code: {
        fr: "le service concerné n'a pas de code `{word}`",
        en: 'the service concerned has no code `{word}`',
        mend: 'nearest',
        missing: 'word',
      },
      twice: {
        fr: 'un rang est écrit deux fois',
        en: 'a rank is written twice',
        mend: { fr: 'en supprimer un', en: 'remove one of them' },
      },
    },
  },
  R072: {
    severity: 'error',
    title: { fr: 'un avenant ne dit pas pour qui il vaut', en: 'an amendment does not say whom it is for' },
    why: {
      fr: 'Un avenant change le contrat d’un client, d’une location ou d’un abonnement, jamais de tous.',
      en: 'An amendment changes the contract of one customer, rental or subscription, never of all.',
    },
    mend: {
      fr: '`customer`, `rental` ou `subscription` dans `scope`',
      en: '`customer`, `rental` or `subscription` in `scope`',
    },
    example: { bad: '"scope": {}', good: '"scope": { "customer": "CLI-1" }' },
    messages: {
      nobody: {
        fr: 'un avenant dit pour qui il vaut : `customer`, `rental` ou `subscription`',
        en: 'an amendment says whom it is for: `customer`, `rental` or `subscription`',
        mend: { fr: 'écrire {"customer": "…"}', en: 'write {"customer": "…"}' },
      },
    },
  },
  R073: {
    severity: 'warning',
    title: {
      fr: 'le cadre du contrat laisse quelque chose à supposer',
      en: 'the frame of the contract leaves something to be supposed',
    },
    why: {
      fr: 'Un contrat qui ne dit pas ses heures, sa monnaie ou sa langue en reçoit de neutres, qui peuvent n’être pas les siennes.',
      en: 'A contract that does not say its clocks, currency or language is given neutral ones, which may not be its own.',
    },
    mend: {
      fr: 'les écrire dans `contract.json`',
      en: 'write them in `contract.json`',
    },
    example: {
      bad: '{ "name": { "fr": "Contrat" } }',
      good: '{ "name": { "fr": "Contrat" }, "zone": { "name": "Europe/Paris" }, "currency": "EUR", "language": "fr", "provider": { "name": "…" } }',
    },
    messages: {
      supposed: {
        fr: 'le cadre du contrat ne dit pas {members} : {supposed} sont supposés',
        en: 'the frame of the contract leaves out {members}: {supposed} are supposed',
        mend: { fr: 'les écrire dans `contract.json`', en: 'write them in `contract.json`' },
      },
    },
  },
  R074: {
    severity: 'error',
    title: {
      fr: "la monnaie du contrat n'existe pas, ne se compte pas en centièmes, ou n'est pas celle d'une unité",
      en: 'the currency of the contract does not exist, is not counted in hundredths, or is not that of a unit',
    },
    why: {
      fr: 'Les montants se comptent en centièmes : une autre monnaie serait mal arrondie partout.',
      en: 'Amounts are counted in hundredths: another currency would be rounded wrongly everywhere.',
    },
    mend: { fr: '`"currency": "EUR"`', en: '`"currency": "EUR"`' },
    example: { bad: '"currency": "JPY"', good: '"currency": "EUR"' },
    messages: {
      currency: {
        fr: "« {currency} » n'est pas une monnaie",
        en: '"{currency}" is not a currency',
        mend: { fr: 'un code ISO 4217, comme EUR ou CHF', en: 'an ISO 4217 code, such as EUR or CHF' },
      },
      other: {
        fr: 'cette unité est en {found}, et la monnaie du contrat est {currency}',
        en: 'this unit is in {found}, and the currency of the contract is {currency}',
      },
      hundredths: {
        fr: 'la monnaie {currency} ne se compte pas en centièmes, et les montants du service si',
        en: '{currency} is not counted in hundredths, and the amounts of the service are',
        mend: { fr: 'un code ISO 4217, comme EUR ou CHF', en: 'an ISO 4217 code, such as EUR or CHF' },
      },
    },
  },
} as const satisfies Readonly<Record<string, Entry>>;
