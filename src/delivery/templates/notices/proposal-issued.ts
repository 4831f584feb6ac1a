import type { NoticeTemplate } from '../notice-template';
import { about } from '../notice-template';
import { en, fr } from '../typography';

/** A commercial proposal is issued for an intervention (articles 2.2.1 and 2.2.2). */
export const proposalIssued: NoticeTemplate = {
  rows: [
    'proposalReference',
    'interventionReference',
    'subscriptionReference',
    'studyReference?',
    'interventionType',
    'description?',
    'coveredMinutes',
    'quotedMinutes',
    'timeRate?',
    'amount',
    'vat?',
    'totalInclVat?',
    'validUntil',
    'documentUrl?',
  ],
  fr: (the) => ({
    subject: fr`Proposition commerciale ${the('proposalReference')}`,
    heading: 'Votre proposition commerciale',
    sentences: [
      fr`Voici la proposition commerciale ${the('proposalReference')}, pour votre demande d'intervention ${the('interventionReference')} (${the('interventionType')}).`,
      about(the.ifAny('conclusion'), (conclusion) => fr`Conclusion de l'étude : ${conclusion}`),
      the('answer'),
      fr`Pour l'accepter, répondez à ce message en donnant votre accord, le ${the('validUntil')} au plus tard.`,
    ],
  }),
  en: (the) => ({
    subject: en`Commercial proposal ${the('proposalReference')}`,
    heading: 'Your commercial proposal',
    sentences: [
      en`This is commercial proposal ${the('proposalReference')}, for your intervention request ${the('interventionReference')} (${the('interventionType')}).`,
      about(the.ifAny('conclusion'), (conclusion) => en`Conclusion of the study: ${conclusion}`),
      the('answer'),
      en`To accept it, reply to this message with your agreement, on ${the('validUntil')} at the latest.`,
    ],
  }),
};
