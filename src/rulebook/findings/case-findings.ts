import type { Entry } from './entry';

/** Cases beside the clauses. */
export const CASE_FINDINGS = {
  R056: {
    severity: 'note',
    title: {
      fr: 'des cas se jouent avec une autre édition que celle à côté de laquelle ils sont écrits',
      en: 'cases are played with another edition than the one they are written beside',
    },
    why: {
      fr: 'Un cas se joue avec l’édition en vigueur le jour de sa question : recopié avec une édition nouvelle, il continue d’éprouver l’ancienne.',
      en: 'A case is played with the edition in force on the day of its question: copied with a new edition, it goes on testing the old one.',
    },
    mend: {
      fr: 'mettre au cas un jour de cette édition, ou la nommer : `"contract": { "editions": { "offre": "2" } }` (du cas, ou de `given` pour tout le fichier)',
      en: 'give the case a day of this edition, or name it: `"contract": { "editions": { "offer": "2" } }` (of the case, or of `given` for the whole file)',
    },
    example: { bad: '"on": "2027-02-10"', good: '"on": "2028-02-10"' },
    messages: {
      edition: {
        fr: '{count} cas de ce fichier, comme « {name} », se jouent avec {played} de `{document}`, et non avec son édition {edition}',
        en: '{count} cases of this file, such as "{name}", are played with {played} of `{document}`, not with its edition {edition}',
      },
    },
  },
} as const satisfies Readonly<Record<string, Entry>>;
