import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** A suspended service is reinstated (article 6.2). */
export const reinstated: NoticeTemplate = {
  rows: [
    'subscriptionReference',
    'orderReference?',
    'rentalReference',
    'level',
    'previousDueDate?',
    'suspendedOn?',
    'resumesOn?',
    'newDueDate',
    'noticeLifted?',
    'total?',
    'totalInclVat?',
    'documentUrl?',
  ],
  fr: (the) => ({
    subject: fr`Rétablissement de votre abonnement ${the('subscriptionReference')}`,
    heading: 'Votre service est rétabli',
    sentences: [
      fr`Le service de votre abonnement ${the('subscriptionReference')}, pour le serveur ${the('rentalReference')}, est rétabli.`,
      the('answer'),
    ],
  }),
  en: (the) => ({
    subject: en`Reinstatement of your subscription ${the('subscriptionReference')}`,
    heading: 'Your service is reinstated',
    sentences: [
      en`The service of your subscription ${the('subscriptionReference')}, for server ${the('rentalReference')}, is reinstated.`,
      the('answer'),
    ],
  }),
};
