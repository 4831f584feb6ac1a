import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';
import { renewalOrder } from './renewal-order';

/** The order form for a new period still awaits validation (article 6.1). */
export const renewalReminder: NoticeTemplate = {
  rows: renewalOrder.rows,
  fr: (the) => ({
    subject: fr`Rappel : bon de commande de renouvellement ${the('orderReference')}`,
    heading: 'Rappel de renouvellement',
    sentences: [
      fr`Le bon de commande ${the('orderReference')}, pour une nouvelle période de votre abonnement ${the('subscriptionReference')}, attend votre validation.`,
      fr`Le contrat en cours arrive à échéance le ${the('dueDate')}.`,
    ],
  }),
  en: (the) => ({
    subject: en`Reminder: renewal order form ${the('orderReference')}`,
    heading: 'Renewal reminder',
    sentences: [
      en`Order form ${the('orderReference')}, for a new period of your subscription ${the('subscriptionReference')}, awaits your validation.`,
      en`The contract in course falls due on ${the('dueDate')}.`,
    ],
  }),
};
