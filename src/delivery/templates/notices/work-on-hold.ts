import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** Work waits for an order that covers its day again (article 6.2). */
export const workOnHold: NoticeTemplate = {
  rows: ['interventionReference', 'day', 'subscriptionReference', 'dueDate'],
  fr: (the) => ({
    subject: fr`Votre intervention ${the('interventionReference')} attend`,
    heading: 'Votre intervention attend',
    sentences: [
      fr`Aucune commande validée ne couvre plus le ${the('day')}, jour prévu pour l'intervention ${the('interventionReference')}.`,
      'Elle attend qu’une commande qui couvre ce jour soit validée.',
    ],
  }),
  en: (the) => ({
    subject: en`Your intervention ${the('interventionReference')} waits`,
    heading: 'Your intervention waits',
    sentences: [
      en`No validated order covers ${the('day')} any more, the day planned for intervention ${the('interventionReference')}.`,
      'It waits for an order that covers that day to be validated.',
    ],
  }),
};
