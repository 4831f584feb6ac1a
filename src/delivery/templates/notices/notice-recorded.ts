import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** A notice of non-renewal is confirmed to the customer (article 6). */
export const noticeRecorded: NoticeTemplate = {
  rows: ['subscriptionReference', 'level', 'noticeGivenOn', 'dueDate'],
  fr: (the) => ({
    subject: fr`Dénonciation de votre abonnement ${the('subscriptionReference')}`,
    heading: 'Votre dénonciation est enregistrée',
    sentences: [
      fr`La dénonciation de votre abonnement ${the('subscriptionReference')} est enregistrée, reçue le ${the('noticeGivenOn')}.`,
      fr`Aucun bon de commande de renouvellement ne vous sera plus adressé pour l'échéance du ${the('dueDate')}.`,
    ],
  }),
  en: (the) => ({
    subject: en`Notice on your subscription ${the('subscriptionReference')}`,
    heading: 'Your notice of non-renewal is recorded',
    sentences: [
      en`The notice of non-renewal of your subscription ${the('subscriptionReference')}, received on ${the('noticeGivenOn')}, is recorded.`,
      en`No renewal order form will be sent to you any more for the due date of ${the('dueDate')}.`,
    ],
  }),
};
