import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** An order is void: the rental of its server ends before the term it is for (article 2). */
export const orderGivenUp: NoticeTemplate = {
  rows: ['orderReference', 'rentalReference', 'rentalEndsOn?', 'level', 'totalInclVat?'],
  fr: (the) => ({
    subject: fr`Votre commande ${the('orderReference')} est sans effet`,
    heading: 'Votre commande est sans effet',
    sentences: [fr`Votre commande ${the('orderReference')} est sans effet.`, the('answer')],
  }),
  en: (the) => ({
    subject: en`Your order ${the('orderReference')} is void`,
    heading: 'Your order is void',
    sentences: [en`Your order ${the('orderReference')} is void.`, the('answer')],
  }),
};
