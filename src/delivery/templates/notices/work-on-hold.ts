import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** Work waits for an order that covers its day again (article 6.2). */
export const workOnHold: NoticeTemplate = {
  rows: ['interventionReference', 'subscriptionReference', 'interventionType', 'description?', 'dueDate'],
  fr: (the) => ({
    subject: fr`Votre intervention ${the('interventionReference')} est en attente`,
    heading: 'Votre intervention est en attente',
    sentences: [
      fr`Votre intervention ${the('interventionReference')} n'est pas annulée : elle est en attente.`,
      the('answer'),
    ],
  }),
  en: (the) => ({
    subject: en`Your intervention ${the('interventionReference')} is on hold`,
    heading: 'Your intervention is on hold',
    sentences: [
      en`Your intervention ${the('interventionReference')} is not cancelled; it is on hold.`,
      the('answer'),
    ],
  }),
};
