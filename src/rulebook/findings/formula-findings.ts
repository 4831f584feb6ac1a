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
      issue: { fr: '{issue}', en: '{issue}' },
      advised: { fr: '{issue}', en: '{issue}', mend: { fr: '{advice}', en: '{advice}' } },
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
        fr: "la grandeur `{quantity}` se calcule à partir d'elle-même",
        en: 'the quantity `{quantity}` is computed from itself',
      },
      through: {
        fr: 'la grandeur `{quantity}` se calcule à travers {depth} autres : {most} au plus',
        en: 'the quantity `{quantity}` is computed through {depth} others: {most} at most',
      },
    },
  },
} as const satisfies Readonly<Record<string, Entry>>;
