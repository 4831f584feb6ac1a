import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** A notice of non-renewal is confirmed to the customer (article 6). */
export const noticeRecorded: NoticeTemplate = {
  rows: ['subscriptionReference', 'rentalReference', 'level', 'noticeGivenOn', 'noticeDueDate'],
  fr: (the) => ({
    subject: fr`Dénonciation de votre abonnement ${the('subscriptionReference')}`,
    heading: 'Votre dénonciation est enregistrée',
    sentences: [
      fr`La dénonciation de votre abonnement ${the('subscriptionReference')}, pour le serveur ${the('rentalReference')}, a été reçue le ${the('noticeGivenOn')}.`,
      the('answer'),
    ],
  }),
  en: (the) => ({
    subject: en`Notice on your subscription ${the('subscriptionReference')}`,
    heading: 'Your notice of non-renewal is recorded',
    sentences: [
      en`The notice of non-renewal of your subscription ${the('subscriptionReference')}, for server ${the('rentalReference')}, was received on ${the('noticeGivenOn')}.`,
      the('answer'),
    ],
  }),
};
