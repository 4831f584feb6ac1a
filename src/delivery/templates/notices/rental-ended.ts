import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** The managed service ended with the rental it rests on (article 2). */
export const rentalEnded: NoticeTemplate = {
  rows: ['subscriptionReference', 'rentalReference', 'endsOn'],
  fr: (the) => ({
    subject: fr`Fin de votre abonnement ${the('subscriptionReference')}`,
    heading: 'Votre abonnement a pris fin',
    sentences: [
      fr`La location du serveur ${the('rentalReference')} a pris fin le ${the('endsOn')}.`,
      fr`L'infogérance est proposée dans le cadre de cette location : votre abonnement ${the('subscriptionReference')} a pris fin avec elle.`,
    ],
  }),
  en: (the) => ({
    subject: en`End of your subscription ${the('subscriptionReference')}`,
    heading: 'Your subscription has ended',
    sentences: [
      en`The rental of server ${the('rentalReference')} ended on ${the('endsOn')}.`,
      en`Managed service is offered within that rental: your subscription ${the('subscriptionReference')} ended with it.`,
    ],
  }),
};
