import type { EffectEntry } from './effect-entry';

/** What a sum says beside its amount: what it is for, and its VAT. */
const SAID_OF_A_SUM = {
  purpose: { optional: 'code', of: 'chargePurposes' },
  vat: { optional: 'amount' },
  vatRate: { optional: 'decimal' },
} as const;

/** What rules may have recorded as due. */
export const EFFECTS_ON_SUMS = {
  charge: {
    takes: {
      amount: 'amount',
      on: { optional: 'date' },
      payBy: { optional: 'date' },
      minutes: { optional: 'integer' },
      ...SAID_OF_A_SUM,
    },
    needs: [],
    does: {
      fr: "enregistre un montant à facturer au client, hors taxes, ce jour ou un autre, avec ou sans abonnement, à payer au plus tard le jour `payBy` (compris) ; `purpose` dit ce qu'il paie (liste `chargePurposes`), `vat` et `vatRate` sa TVA",
      en: 'records an amount to invoice to the customer on a day, excluding VAT, with or without a subscription, to be paid on the day `payBy` at the latest; `purpose` says what it pays (list `chargePurposes`), `vat` and `vatRate` its VAT',
    },
  },
  grantCredit: {
    takes: { amount: 'amount', ...SAID_OF_A_SUM },
    needs: [],
    does: { fr: 'enregistre un montant dû au client', en: 'records an amount owed to the customer' },
  },
  creditLaterOrders: {
    takes: { amount: 'amount', ...SAID_OF_A_SUM },
    needs: [],
    does: {
      fr: 'enregistre un avoir à valoir sur les prochaines commandes du client, jamais versé',
      en: 'records a credit that comes off later orders of the customer, and is never paid out',
    },
  },
} as const satisfies Readonly<Record<string, EffectEntry>>;
