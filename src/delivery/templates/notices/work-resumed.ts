import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** Work that waited is planned again: an order covers its day (article 6.2). */
export const workResumed: NoticeTemplate = {
  rows: ['interventionReference', 'subscriptionReference', 'interventionType', 'description?', 'dueDate'],
  fr: (the) => ({
    subject: fr`Votre intervention ${the('interventionReference')} est prévue de nouveau`,
    heading: 'Votre intervention est prévue de nouveau',
    sentences: [
      fr`Votre intervention ${the('interventionReference')} n'est plus en attente : elle est prévue de nouveau.`,
      the('answer'),
    ],
  }),
  en: (the) => ({
    subject: en`Your intervention ${the('interventionReference')} is planned again`,
    heading: 'Your intervention is planned again',
    sentences: [
      en`Your intervention ${the('interventionReference')} is no longer on hold; it is planned again.`,
      the('answer'),
    ],
  }),
};
