import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** The end of a rental is recorded before it comes (article 2). */
export const rentalEndAnnounced: NoticeTemplate = {
  rows: ['subscriptionReference', 'rentalReference', 'endsOn'],
  fr: (the) => ({
    subject: fr`Fin de la location du serveur ${the('rentalReference')}`,
    heading: 'La fin de votre location est enregistrée',
    sentences: [
      fr`La location du serveur ${the('rentalReference')} prend fin le ${the('endsOn')}.`,
      fr`L'infogérance de votre abonnement ${the('subscriptionReference')} va jusqu'à ce jour et prend fin avec elle.`,
    ],
  }),
  en: (the) => ({
    subject: en`End of the rental of server ${the('rentalReference')}`,
    heading: 'The end of your rental is recorded',
    sentences: [
      en`The rental of server ${the('rentalReference')} ends on ${the('endsOn')}.`,
      en`The managed service of your subscription ${the('subscriptionReference')} goes on until that day and ends with it.`,
    ],
  }),
};
