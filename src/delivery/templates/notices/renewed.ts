import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** A new period follows the one that ends (article 6.1). */
export const renewed: NoticeTemplate = {
  rows: [
    'subscriptionReference',
    'orderReference?',
    'rentalReference',
    'level',
    'termMonths?',
    'previousDueDate?',
    'newDueDate',
    'noticeLifted?',
    'total?',
    'totalInclVat?',
    'documentUrl?',
  ],
  fr: (the) => ({
    subject: fr`Renouvellement de votre abonnement ${the('subscriptionReference')}`,
    heading: 'Votre abonnement est renouvelé',
    sentences: [
      fr`Votre abonnement ${the('subscriptionReference')}, pour le serveur ${the('rentalReference')}, est renouvelé.`,
      the('answer'),
    ],
  }),
  en: (the) => ({
    subject: en`Renewal of your subscription ${the('subscriptionReference')}`,
    heading: 'Your subscription is renewed',
    sentences: [
      en`Your subscription ${the('subscriptionReference')}, for server ${the('rentalReference')}, is renewed.`,
      the('answer'),
    ],
  }),
};
