import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** A suspended service is reinstated. */
export const reinstated: NoticeTemplate = {
  rows: ['subscriptionReference', 'reinstatedAt', 'orderReference', 'dueDate', 'newDueDate'],
  fr: (the) => ({
    subject: fr`Rétablissement de votre abonnement ${the('subscriptionReference')}`,
    heading: 'Votre service est rétabli',
    sentences: [
      fr`Le service de votre abonnement ${the('subscriptionReference')} est rétabli.`,
      fr`Il l'est depuis le ${the('reinstatedAt')}.`,
    ],
  }),
  en: (the) => ({
    subject: en`Reinstatement of your subscription ${the('subscriptionReference')}`,
    heading: 'Your service is reinstated',
    sentences: [
      en`The service of your subscription ${the('subscriptionReference')} is reinstated.`,
      en`It has been since ${the('reinstatedAt')}.`,
    ],
  }),
};
