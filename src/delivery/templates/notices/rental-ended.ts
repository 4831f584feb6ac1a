import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** The managed service ended with the rental it rests on (article 2). */
export const rentalEnded: NoticeTemplate = {
  rows: ['subscriptionReference', 'rentalReference', 'rentalEndsOn?', 'credit?'],
  fr: (the) => ({
    subject: fr`Fin de votre abonnement ${the('subscriptionReference')}`,
    heading: 'Votre abonnement a pris fin',
    sentences: [fr`Votre abonnement ${the('subscriptionReference')} a pris fin.`, the('answer')],
  }),
  en: (the) => ({
    subject: en`End of your subscription ${the('subscriptionReference')}`,
    heading: 'Your subscription has ended',
    sentences: [en`Your subscription ${the('subscriptionReference')} has ended.`, the('answer')],
  }),
};
