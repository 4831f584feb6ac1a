import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** The sales department is told that an order form was not sent in time (article 6.1). */
export const orderFormNotSent: NoticeTemplate = {
  rows: ['subscriptionReference', 'rentalReference', 'dueDate', 'suspendedAt?', 'renewalOrderReference?'],
  fr: (the) => ({
    subject: fr`Aucun bon de commande en attente : abonnement ${the('subscriptionReference')}`,
    heading: 'Un service est suspendu sans bon de commande en attente',
    sentences: [
      fr`L'abonnement ${the('subscriptionReference')} a été suspendu alors qu'aucun bon de commande de renouvellement n'attendait de validation : il n'avait pas été envoyé, ou celui qui l'était a été annulé.`,
      fr`Ce qui est répondu au client : « ${the('answer')} »`,
    ],
  }),
  en: (the) => ({
    subject: en`No order form awaiting: subscription ${the('subscriptionReference')}`,
    heading: 'A service is suspended without an order form awaiting',
    sentences: [
      en`Subscription ${the('subscriptionReference')} was suspended while no renewal order form was awaiting validation: none had been sent, or the one that was has been cancelled.`,
      en`The answer given to the customer: “${the('answer')}”`,
    ],
  }),
};
