import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** The acceptance of a proposal is confirmed (article 2.2.1). */
export const proposalAccepted: NoticeTemplate = {
  rows: [
    'proposalReference',
    'interventionReference',
    'subscriptionReference',
    'interventionType',
    'description?',
    'quotedMinutes',
    'timeRate?',
    'amount',
    'documentUrl?',
  ],
  fr: (the) => ({
    subject: fr`Proposition commerciale ${the('proposalReference')} acceptée`,
    heading: 'Votre accord est enregistré',
    sentences: [
      fr`Votre accord sur la proposition commerciale ${the('proposalReference')}, pour l'intervention ${the('interventionReference')}, est enregistré.`,
      the('answer'),
    ],
  }),
  en: (the) => ({
    subject: en`Commercial proposal ${the('proposalReference')} accepted`,
    heading: 'Your agreement is recorded',
    sentences: [
      en`Your agreement to commercial proposal ${the('proposalReference')}, for intervention ${the('interventionReference')}, is recorded.`,
      the('answer'),
    ],
  }),
};
