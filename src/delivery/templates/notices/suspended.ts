import type { NoticeTemplate } from '../notice-template';
import { about } from '../notice-template';
import { en, fr } from '../typography';

/** The service is suspended (article 6.2). */
export const suspended: NoticeTemplate = {
  rows: [
    'subscriptionReference',
    'rentalReference',
    'dueDate',
    'suspendedAt',
    'renewalOrderReference?',
    'renewalUrl?',
  ],
  fr: (the) => ({
    subject: fr`Suspension de votre abonnement ${the('subscriptionReference')}`,
    heading: 'Votre service est suspendu',
    sentences: [
      fr`Votre abonnement ${the('subscriptionReference')}, pour le serveur ${the('rentalReference')}, est suspendu.`,
      the('answer'),
      about(
        the.ifAny('renewalOrderReference'),
        (order) =>
          fr`Pour que le service reprenne, validez le bon de commande ${order} : répondez à ce message en donnant votre accord.`,
      ),
    ],
  }),
  en: (the) => ({
    subject: en`Suspension of your subscription ${the('subscriptionReference')}`,
    heading: 'Your service is suspended',
    sentences: [
      en`Your subscription ${the('subscriptionReference')}, for server ${the('rentalReference')}, is suspended.`,
      the('answer'),
      about(
        the.ifAny('renewalOrderReference'),
        (order) =>
          en`For the service to resume, validate order form ${order}: reply to this message with your agreement.`,
      ),
    ],
  }),
};
