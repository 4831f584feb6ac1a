import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';
import { PRICE_ROWS } from './price-rows';

/** The order form for a new period is sent (article 6.1). */
export const renewalOrder: NoticeTemplate = {
  rows: [
    'subscriptionReference',
    'orderReference',
    'level',
    'termMonths',
    'dueDate',
    'validUntil',
    ...PRICE_ROWS,
  ],
  fr: (the) => ({
    subject: fr`Bon de commande de renouvellement ${the('orderReference')}`,
    heading: 'Votre bon de commande de renouvellement',
    sentences: [
      fr`Voici le bon de commande ${the('orderReference')}, pour une nouvelle période de votre abonnement ${the('subscriptionReference')}.`,
      fr`Le contrat en cours arrive à échéance le ${the('dueDate')}.`,
    ],
  }),
  en: (the) => ({
    subject: en`Renewal order form ${the('orderReference')}`,
    heading: 'Your renewal order form',
    sentences: [
      en`This is order form ${the('orderReference')}, for a new period of your subscription ${the('subscriptionReference')}.`,
      en`The contract in course falls due on ${the('dueDate')}.`,
    ],
  }),
};
