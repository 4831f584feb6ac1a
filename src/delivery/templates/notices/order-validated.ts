import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';
import { PRICE_ROWS } from './price-rows';

/** A validated order is confirmed; the setup is aimed at (article 5.1). */
export const orderValidated: NoticeTemplate = {
  rows: [
    'orderReference',
    'rentalReference',
    'level',
    'termMonths',
    'lines',
    ...PRICE_ROWS,
    'setupTarget?',
    'documentUrl?',
  ],
  fr: (the) => ({
    subject: fr`Commande ${the('orderReference')} validée`,
    heading: 'Votre commande est validée',
    sentences: [
      fr`Ce message confirme la validation de votre commande ${the('orderReference')}, pour le serveur ${the('rentalReference')}.`,
      the('answer'),
    ],
  }),
  en: (the) => ({
    subject: en`Order ${the('orderReference')} validated`,
    heading: 'Your order is validated',
    sentences: [
      en`This message confirms the validation of your order ${the('orderReference')}, for server ${the('rentalReference')}.`,
      the('answer'),
    ],
  }),
};
