import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** An update of system components is announced (article 4.3). */
export const updateWarning: NoticeTemplate = {
  rows: [
    'updateReference?',
    'subscriptionReference',
    'rentalReference',
    'updateKind?',
    'performedAt?',
    'description?',
  ],
  fr: (the) => ({
    subject: fr`Mise à jour pour votre abonnement ${the('subscriptionReference')}`,
    heading: 'Avertissement de mise à jour',
    sentences: [
      fr`Ce message vous avertit d'une mise à jour des composants système du serveur ${the('rentalReference')}.`,
      the('answer'),
    ],
  }),
  en: (the) => ({
    subject: en`Update for your subscription ${the('subscriptionReference')}`,
    heading: 'Warning of an update',
    sentences: [
      en`This message warns you of an update of the system components of server ${the('rentalReference')}.`,
      the('answer'),
    ],
  }),
};
