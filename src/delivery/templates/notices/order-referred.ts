import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** An order is handed over to the sales department (article 2). */
export const orderReferred: NoticeTemplate = {
  rows: ['requestReference', 'rentalReference', 'level'],
  fr: (the) => ({
    subject: fr`Votre demande ${the('requestReference')}`,
    heading: 'Votre demande est transmise au service commercial',
    sentences: [
      fr`Nous avons reçu votre demande ${the('requestReference')}, pour le serveur ${the('rentalReference')}.`,
      the('answer'),
    ],
  }),
  en: (the) => ({
    subject: en`Your request ${the('requestReference')}`,
    heading: 'Your request is passed on to the sales department',
    sentences: [
      en`We have received your request ${the('requestReference')}, for server ${the('rentalReference')}.`,
      the('answer'),
    ],
  }),
};
