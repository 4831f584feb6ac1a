import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';
import { HOW_TO_VALIDATE } from './how-to-validate';
import { PRICE_ROWS } from './price-rows';

/** An order was placed; its form awaits validation (article 5.1). */
export const orderForm: NoticeTemplate = {
  rows: [
    'orderReference',
    'rentalReference',
    'level',
    'termMonths',
    'lines',
    ...PRICE_ROWS,
    'validUntil',
    'documentUrl?',
  ],
  fr: (the) => ({
    subject: fr`Bon de commande ${the('orderReference')}`,
    heading: 'Votre bon de commande',
    sentences: [
      fr`Nous avons reçu votre commande d'infogérance pour le serveur ${the('rentalReference')}. Voici le bon de commande ${the('orderReference')}.`,
      the('answer'),
      HOW_TO_VALIDATE.fr,
    ],
  }),
  en: (the) => ({
    subject: en`Order form ${the('orderReference')}`,
    heading: 'Your order form',
    sentences: [
      en`We have received your managed service order for server ${the('rentalReference')}. This is order form ${the('orderReference')}.`,
      the('answer'),
      HOW_TO_VALIDATE.en,
    ],
  }),
};
