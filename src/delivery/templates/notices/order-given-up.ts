import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** An order is void: the rental of its server ends before the term it is for (article 2). */
export const orderGivenUp: NoticeTemplate = {
  rows: ['orderReference', 'rentalReference', 'endsOn'],
  fr: (the) => ({
    subject: fr`Votre commande ${the('orderReference')} est sans effet`,
    heading: 'Votre commande est sans effet',
    sentences: [
      fr`La location du serveur ${the('rentalReference')} prend fin le ${the('endsOn')}, et l'infogérance n'est proposée qu'avec une location : votre commande ${the('orderReference')} est sans effet.`,
    ],
  }),
  en: (the) => ({
    subject: en`Your order ${the('orderReference')} is void`,
    heading: 'Your order is void',
    sentences: [
      en`The rental of server ${the('rentalReference')} ends on ${the('endsOn')}, and managed service is offered only with a rental: your order ${the('orderReference')} is void.`,
    ],
  }),
};
