import type { Entry } from './entry';

/** What formulas read of records and events. */
export const RECORD_FINDINGS = {
  R068: {
    severity: 'error',
    title: {
      fr: "une formule lit un champ, ou compte un événement, qui n'existe pas",
      en: 'a formula reads a field, or counts an event, that does not exist',
    },
    why: {
      fr: 'Un champ que rien ne porte vaudrait toujours rien, et sa somme 0, sans un mot.',
      en: 'A field that nothing carries would always be nothing, and its sum 0, without a word.',
    },
    mend: {
      fr: 'un champ que le vocabulaire déclare (`fields`, `carries`, `recordable`), ou le déclarer',
      en: 'a field that the vocabulary declares (`fields`, `carries`, `recordable`), or declare it',
    },
    example: {
      bad: "sumEvents(history.events, 'SUSPENDED', 'minutes')",
      good: "sumEvents(history.events, 'INTERVENTION_CLOSED', 'minutes')",
    },
    messages: {
      field: {
        fr: "l'élément n'a pas de champ `{word}`",
        en: 'the element has no field `{word}`',
        mend: 'nearest',
        missing: 'word',
      },
      eventType: {
        fr: "il n'y a pas d'événement `{word}`",
        en: 'there is no event `{word}`',
        mend: 'nearest',
        missing: 'word',
      },
      carried: {
        fr: "l'événement `{type}` ne porte pas `{word}` : la somme serait toujours 0",
        en: 'the event `{type}` does not carry `{word}`: the sum would always be 0',
        mend: 'nearest',
      },
      summed: {
        fr: '`{field}` n’est pas un nombre : il ne se somme pas',
        en: '`{field}` is not a number: it is not summed up',
      },
    },
  },
} as const satisfies Readonly<Record<string, Entry>>;
