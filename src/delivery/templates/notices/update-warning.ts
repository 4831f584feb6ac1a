import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** An update of system components is announced (article 4.3). */
export const updateWarning: NoticeTemplate = {
  rows: [
    'updateReference',
    'subscriptionReference',
    'rentalReference',
    'updateKind',
    'component',
    'plannedAt',
    'description',
  ],
  fr: (the) => ({
    subject: fr`Mise à jour annoncée pour votre abonnement ${the('subscriptionReference')}`,
    heading: 'Une mise à jour est annoncée',
    sentences: [
      fr`Une mise à jour des composants système de votre serveur est annoncée.`,
      fr`Elle est prévue le ${the('plannedAt')}.`,
    ],
  }),
  en: (the) => ({
    subject: en`Update announced for your subscription ${the('subscriptionReference')}`,
    heading: 'An update is announced',
    sentences: [
      en`An update of the system components of your server is announced.`,
      en`It is planned for ${the('plannedAt')}.`,
    ],
  }),
};
