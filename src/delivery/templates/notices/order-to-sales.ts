import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** The sales department is told of a request it has to handle (article 2). */
export const orderToSales: NoticeTemplate = {
  rows: ['requestReference', 'rentalReference', 'level'],
  fr: (the) => ({
    subject: fr`Demande ${the('requestReference')} à traiter`,
    heading: 'Une demande vous est transmise',
    sentences: [
      fr`La demande ${the('requestReference')}, pour le serveur ${the('rentalReference')}, est à traiter par le service commercial.`,
      fr`Ce qui est répondu au client : « ${the('answer')} »`,
    ],
  }),
  en: (the) => ({
    subject: en`Request ${the('requestReference')} to be handled`,
    heading: 'A request is passed on to you',
    sentences: [
      en`Request ${the('requestReference')}, for server ${the('rentalReference')}, is to be handled by the sales department.`,
      en`The answer given to the customer: “${the('answer')}”`,
    ],
  }),
};
