import type { EffectEntry } from './effect-entry';

/** What the service can do with an order, from its price to the service it starts (articles 2, 5 and 7). */
export const EFFECTS_ON_ORDERS = {
  referToSales: {
    takes: {},
    needs: ['order'],
    does: { fr: 'transmet la demande au service commercial', en: 'sends the request to sales' },
  },
  priceOrder: {
    takes: {
      monthlyPrice: 'amount',
      total: 'amount',
      termMonths: 'integer',
      vat: { optional: 'amount' },
      totalInclVat: { optional: 'amount' },
      validUntil: { optional: 'date' },
    },
    needs: ['order'],
    does: {
      fr: "fixe le prix d'une commande, et le dernier jour pour la valider",
      en: 'prices an order, and gives its last day',
    },
  },
  setSetupTarget: {
    takes: { at: 'instant' },
    needs: ['order'],
    does: { fr: "enregistre l'objectif de mise en place", en: 'records when the setup is aimed at' },
  },
  startSubscription: {
    takes: { effectiveDate: 'date', dueDate: 'date' },
    needs: ['order'],
    makes: 'subscription',
    does: { fr: "fait entrer l'abonnement en vigueur", en: 'starts the subscription' },
  },
  takeCredit: {
    takes: {
      amount: { optional: 'amount' },
      vat: { optional: 'amount' },
      totalInclVat: { optional: 'amount' },
    },
    needs: ['order'],
    does: {
      fr: "déduit d'une commande l'avoir à valoir du client, avec la TVA et le total de ce qui reste ; la décision `order.credit` dit ce que la commande en garde",
      en: "takes the customer's credit for later orders off an order, with the VAT and the total of what is left; the decision `order.credit` says what the order keeps of it",
    },
  },
  lapseOrder: {
    takes: {},
    needs: ['order'],
    does: {
      fr: "tient pour expirée une commande qui n'a pas été validée",
      en: 'lapses an order that was not validated',
    },
  },
  giveUpOrder: {
    takes: {},
    needs: ['order'],
    does: {
      fr: "tient pour sans effet une commande dont la période n'a pas commencé",
      en: 'takes as void an order whose period has not begun',
    },
  },
  giveUpRenewalOrder: {
    takes: {},
    needs: ['subscription'],
    does: {
      fr: "tient pour sans effet le bon de commande de renouvellement qui n'est pas validé",
      en: 'takes as void the renewal order form that was not validated',
    },
  },
} as const satisfies Readonly<Record<string, EffectEntry>>;
