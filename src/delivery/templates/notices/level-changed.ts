import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** The subscription moves to another level (article 7). */
export const levelChanged: NoticeTemplate = {
  rows: [
    'subscriptionReference',
    'orderReference',
    'fromLevel',
    'toLevel',
    'effectiveDate',
    'discount',
    'orderCredit',
    'newDueDate',
  ],
  fr: (the) => ({
    subject: fr`Changement de niveau de votre abonnement ${the('subscriptionReference')}`,
    heading: 'Votre niveau d’infogérance change',
    sentences: [
      fr`Votre abonnement ${the('subscriptionReference')} passe du niveau ${the('fromLevel')} au niveau ${the('toLevel')}.`,
      fr`La remise est de ${the('discount')}.`,
    ],
  }),
  en: (the) => ({
    subject: en`Change of level of your subscription ${the('subscriptionReference')}`,
    heading: 'Your level of managed service changes',
    sentences: [
      en`Your subscription ${the('subscriptionReference')} moves from level ${the('fromLevel')} to level ${the('toLevel')}.`,
      en`The discount is ${the('discount')}.`,
    ],
  }),
};
