import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';
import { PRICE_ROWS } from './price-rows';

/** An order was placed; its form awaits validation (article 5.1). */
export const orderForm: NoticeTemplate = {
  rows: [
    'orderReference',
    'subscriptionReference',
    'rentalReference',
    'level',
    'termMonths',
    'validUntil',
    ...PRICE_ROWS,
  ],
  fr: (the) => ({
    subject: fr`Bon de commande ${the('orderReference')}`,
    heading: 'Votre bon de commande',
    sentences: [
      fr`Voici le bon de commande ${the('orderReference')}, établi à la suite de votre demande.`,
      fr`Il porte sur le niveau d'infogérance ${the('level')}.`,
    ],
  }),
  en: (the) => ({
    subject: en`Order form ${the('orderReference')}`,
    heading: 'Your order form',
    sentences: [
      en`This is order form ${the('orderReference')}, made out at your request.`,
      en`It is for managed service level ${the('level')}.`,
    ],
  }),
};
