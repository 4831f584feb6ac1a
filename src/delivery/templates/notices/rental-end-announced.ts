import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** The end of a rental is recorded before it comes (article 2). */
export const rentalEndAnnounced: NoticeTemplate = {
  rows: ['subscriptionReference', 'rentalReference', 'rentalEndsOn'],
  fr: (the) => ({
    subject: fr`Fin de la location du serveur ${the('rentalReference')}`,
    heading: 'La fin de votre location est enregistrée',
    sentences: [
      fr`La fin de la location du serveur ${the('rentalReference')} est enregistrée, pour le ${the('rentalEndsOn')}. Elle concerne votre abonnement ${the('subscriptionReference')}.`,
      the('answer'),
    ],
  }),
  en: (the) => ({
    subject: en`End of the rental of server ${the('rentalReference')}`,
    heading: 'The end of your rental is recorded',
    sentences: [
      en`The end of the rental of server ${the('rentalReference')} is recorded, for ${the('rentalEndsOn')}. It concerns your subscription ${the('subscriptionReference')}.`,
      the('answer'),
    ],
  }),
};
