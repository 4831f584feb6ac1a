import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** A commercial proposal is issued for an intervention (article 2.2.1). */
export const proposalIssued: NoticeTemplate = {
  rows: [
    'proposalReference',
    'interventionReference',
    'subscriptionReference',
    'coveredMinutes',
    'quotedMinutes',
    'amount',
    'validUntil',
    'documentUrl',
  ],
  fr: (the) => ({
    subject: fr`Proposition commerciale ${the('proposalReference')}`,
    heading: 'Votre proposition commerciale',
    sentences: [
      fr`La proposition commerciale ${the('proposalReference')} est établie pour l'intervention ${the('interventionReference')}.`,
      fr`Elle porte sur ${the('quotedMinutes')}, pour un montant de ${the('amount')} hors taxes.`,
      fr`Elle est valable jusqu'au ${the('validUntil')}.`,
    ],
  }),
  en: (the) => ({
    subject: en`Commercial proposal ${the('proposalReference')}`,
    heading: 'Your commercial proposal',
    sentences: [
      en`Commercial proposal ${the('proposalReference')} is issued for intervention ${the('interventionReference')}.`,
      en`It covers ${the('quotedMinutes')}, for an amount of ${the('amount')} excluding VAT.`,
      en`It is valid until ${the('validUntil')}.`,
    ],
  }),
};
