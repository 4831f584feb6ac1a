import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** A finished intervention is settled (article 2.2.1). */
export const interventionSettled: NoticeTemplate = {
  rows: [
    'interventionReference',
    'subscriptionReference',
    'interventionType',
    'description?',
    'consumedMinutes',
    'billableMinutes',
    'billableAmount',
    'billableVat?',
    'billableInclVat?',
  ],
  fr: (the) => ({
    subject: fr`Intervention ${the('interventionReference')} terminée`,
    heading: 'Votre intervention est terminée',
    sentences: [
      fr`L'intervention ${the('interventionReference')} (${the('interventionType')}) est terminée.`,
      the('answer'),
    ],
  }),
  en: (the) => ({
    subject: en`Intervention ${the('interventionReference')} finished`,
    heading: 'Your intervention is finished',
    sentences: [
      en`Intervention ${the('interventionReference')} (${the('interventionType')}) is finished.`,
      the('answer'),
    ],
  }),
};
