import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** The subscription moves to another level (article 7). */
export const levelChanged: NoticeTemplate = {
  rows: [
    'subscriptionReference',
    'orderReference?',
    'rentalReference',
    'fromLevel',
    'toLevel',
    'decidedOn',
    'lines',
    'discount?',
    'orderCredit?',
    'total?',
    'vat?',
    'totalInclVat?',
    'previousDueDate?',
    'dueDate',
    'noticeLifted?',
    'documentUrl?',
  ],
  fr: (the) => ({
    subject: fr`Changement de niveau de votre abonnement ${the('subscriptionReference')}`,
    heading: 'Votre niveau d’infogérance change',
    sentences: [
      fr`À votre demande, votre abonnement ${the('subscriptionReference')}, pour le serveur ${the('rentalReference')}, est modifié le ${the('decidedOn')}.`,
      the('answer'),
    ],
  }),
  en: (the) => ({
    subject: en`Change of level of your subscription ${the('subscriptionReference')}`,
    heading: 'Your level of managed service changes',
    sentences: [
      en`At your request, your subscription ${the('subscriptionReference')}, for server ${the('rentalReference')}, is modified on ${the('decidedOn')}.`,
      the('answer'),
    ],
  }),
};
