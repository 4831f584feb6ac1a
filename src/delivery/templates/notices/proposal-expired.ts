import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** The last day to accept a proposal has passed (article 2.2.1). */
export const proposalExpired: NoticeTemplate = {
  rows: [
    'proposalReference',
    'interventionReference',
    'subscriptionReference',
    'interventionType',
    'description?',
    'validUntil',
  ],
  fr: (the) => ({
    subject: fr`Proposition commerciale ${the('proposalReference')} expirée`,
    heading: 'Votre proposition commerciale a expiré',
    sentences: [
      fr`La proposition commerciale ${the('proposalReference')} pouvait être acceptée jusqu'au ${the('validUntil')} inclus. Elle n'a pas reçu de réponse : elle a expiré.`,
      fr`L'intervention ${the('interventionReference')} n'est pas faite, et rien n'est facturé pour elle. Si vous la souhaitez toujours, faites une nouvelle demande.`,
    ],
  }),
  en: (the) => ({
    subject: en`Commercial proposal ${the('proposalReference')} expired`,
    heading: 'Your commercial proposal has expired',
    sentences: [
      en`Commercial proposal ${the('proposalReference')} could be accepted up to and including ${the('validUntil')}. It was not answered: it has expired.`,
      en`Intervention ${the('interventionReference')} is not carried out, and nothing is charged for it. If you still want it, make a new request.`,
    ],
  }),
};
