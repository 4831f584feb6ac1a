import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** The service is set up: the subscription is in force (article 5.2). */
export const serviceSetUp: NoticeTemplate = {
  rows: [
    'subscriptionReference',
    'orderReference',
    'rentalReference',
    'level',
    'termMonths',
    'effectiveDate',
    'dueDate',
  ],
  fr: (the) => ({
    subject: fr`Mise en place de votre abonnement ${the('subscriptionReference')}`,
    heading: 'Votre service est mis en place',
    sentences: [
      fr`Votre abonnement d'infogérance ${the('subscriptionReference')} porte sur le serveur ${the('rentalReference')}.`,
      the('answer'),
    ],
  }),
  en: (the) => ({
    subject: en`Setup of your subscription ${the('subscriptionReference')}`,
    heading: 'Your service is set up',
    sentences: [
      en`Your managed service subscription ${the('subscriptionReference')} is for server ${the('rentalReference')}.`,
      the('answer'),
    ],
  }),
};
