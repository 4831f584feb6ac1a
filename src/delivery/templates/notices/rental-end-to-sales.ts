import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** The sales department is told that the rental of a managed server ends (article 2). */
export const rentalEndToSales: NoticeTemplate = {
  rows: ['subscriptionReference?', 'rentalReference', 'rentalEndsOn?', 'credit?'],
  fr: (the) => ({
    subject: fr`Fin de la location du serveur ${the('rentalReference')}`,
    heading: 'La location d’un serveur infogéré prend fin',
    sentences: [
      fr`La fin de la location du serveur ${the('rentalReference')} est enregistrée.`,
      fr`Ce qui est répondu au client : « ${the('answer')} »`,
    ],
  }),
  en: (the) => ({
    subject: en`End of the rental of server ${the('rentalReference')}`,
    heading: 'The rental of a managed server ends',
    sentences: [
      en`The end of the rental of server ${the('rentalReference')} is recorded.`,
      en`The answer given to the customer: “${the('answer')}”`,
    ],
  }),
};
