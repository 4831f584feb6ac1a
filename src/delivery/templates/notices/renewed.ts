import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** A new period follows the one that ends (article 6.1). */
export const renewed: NoticeTemplate = {
  rows: [
    'subscriptionReference',
    'orderReference',
    'level',
    'termMonths',
    'newDueDate',
    'total',
    'totalInclVat',
  ],
  fr: (the) => ({
    subject: fr`Renouvellement de votre abonnement ${the('subscriptionReference')}`,
    heading: 'Votre abonnement est renouvelé',
    sentences: [
      fr`Votre abonnement ${the('subscriptionReference')} est renouvelé.`,
      fr`Sa nouvelle date d'échéance est le ${the('newDueDate')}.`,
    ],
  }),
  en: (the) => ({
    subject: en`Renewal of your subscription ${the('subscriptionReference')}`,
    heading: 'Your subscription is renewed',
    sentences: [
      en`Your subscription ${the('subscriptionReference')} is renewed.`,
      en`Its new due date is ${the('newDueDate')}.`,
    ],
  }),
};
