import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** The sales department is told that an order form was not sent in time (article 6.1). */
export const orderFormNotSent: NoticeTemplate = {
  rows: ['subscriptionReference', 'rentalReference', 'dueDate', 'suspendedAt?', 'renewalOrderReference?'],
  fr: (the) => ({
    subject: fr`Bon de commande non envoyé : abonnement ${the('subscriptionReference')}`,
    heading: 'Un service est suspendu sans bon de commande envoyé',
    sentences: [
      fr`L'abonnement ${the('subscriptionReference')} a été suspendu sans qu'un bon de commande de renouvellement ait été envoyé.`,
      fr`Ce qui est répondu au client : « ${the('answer')} »`,
    ],
  }),
  en: (the) => ({
    subject: en`Order form not sent: subscription ${the('subscriptionReference')}`,
    heading: 'A service is suspended without an order form sent',
    sentences: [
      en`Subscription ${the('subscriptionReference')} was suspended without a renewal order form having been sent.`,
      en`The answer given to the customer: “${the('answer')}”`,
    ],
  }),
};
