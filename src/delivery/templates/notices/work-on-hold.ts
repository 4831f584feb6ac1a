import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** Work waits for an order that covers its day again (article 6.2). */
export const workOnHold: NoticeTemplate = {
  rows: ['interventionReference', 'subscriptionReference', 'interventionType', 'description?', 'dueDate'],
  fr: (the) => ({
    subject: fr`Votre intervention ${the('interventionReference')} attend`,
    heading: 'Votre intervention attend',
    sentences: [
      fr`Votre intervention ${the('interventionReference')} n'est pas annulée, mais elle attend.`,
      the('answer'),
    ],
  }),
  en: (the) => ({
    subject: en`Your intervention ${the('interventionReference')} waits`,
    heading: 'Your intervention waits',
    sentences: [
      en`Your intervention ${the('interventionReference')} is not cancelled, but it waits.`,
      the('answer'),
    ],
  }),
};
