import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** The service is suspended (article 6.2). */
export const suspended: NoticeTemplate = {
  rows: ['subscriptionReference', 'dueDate', 'suspendedAt', 'orderReference'],
  fr: (the) => ({
    subject: fr`Suspension de votre abonnement ${the('subscriptionReference')}`,
    heading: 'Votre service est suspendu',
    sentences: [
      fr`Le contrat de votre abonnement ${the('subscriptionReference')} est arrivé à échéance le ${the('dueDate')}.`,
      fr`Le service est suspendu depuis le ${the('suspendedAt')}.`,
    ],
  }),
  en: (the) => ({
    subject: en`Suspension of your subscription ${the('subscriptionReference')}`,
    heading: 'Your service is suspended',
    sentences: [
      en`The contract of your subscription ${the('subscriptionReference')} fell due on ${the('dueDate')}.`,
      en`The service has been suspended since ${the('suspendedAt')}.`,
    ],
  }),
};
