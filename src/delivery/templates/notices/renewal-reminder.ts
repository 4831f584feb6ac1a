import type { NoticeTemplate } from '../notice-template';
import { about } from '../notice-template';
import { en, fr } from '../typography';

/** The order form for a new period still awaits validation (article 6.1). */
export const renewalReminder: NoticeTemplate = {
  rows: ['subscriptionReference', 'rentalReference', 'renewalOrderReference?', 'dueDate', 'renewalUrl?'],
  fr: (the) => ({
    subject: fr`Rappel pour votre abonnement ${the('subscriptionReference')}`,
    heading: 'Rappel de renouvellement',
    sentences: [
      fr`Votre abonnement ${the('subscriptionReference')}, pour le serveur ${the('rentalReference')}, vient à échéance le ${the('dueDate')}.`,
      about(
        the.ifAny('renewalOrderReference'),
        (order) =>
          fr`Le bon de commande ${order}, pour une nouvelle période, attend votre validation. Pour le valider, répondez à ce message en donnant votre accord.`,
      ),
      the('answer'),
    ],
  }),
  en: (the) => ({
    subject: en`Reminder for your subscription ${the('subscriptionReference')}`,
    heading: 'Renewal reminder',
    sentences: [
      en`Your subscription ${the('subscriptionReference')}, for server ${the('rentalReference')}, expires on ${the('dueDate')}.`,
      about(
        the.ifAny('renewalOrderReference'),
        (order) =>
          en`Order form ${order}, for a new period, awaits your validation. To validate it, reply to this message with your agreement.`,
      ),
      the('answer'),
    ],
  }),
};
