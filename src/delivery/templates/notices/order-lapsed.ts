import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** The last day to validate an order form has passed (articles 5.1 and 6.2). */
export const orderLapsed: NoticeTemplate = {
  rows: ['orderReference', 'subscriptionReference?', 'rentalReference', 'level', 'validUntil'],
  fr: (the) => ({
    subject: fr`Bon de commande ${the('orderReference')} expiré`,
    heading: 'Votre bon de commande a expiré',
    sentences: [
      fr`Le bon de commande ${the('orderReference')} pouvait être validé jusqu'au ${the('validUntil')} inclus : il a expiré.`,
      fr`Si vous souhaitez toujours le service, répondez à ce message : un nouveau bon de commande sera établi, au tarif du jour.`,
    ],
  }),
  en: (the) => ({
    subject: en`Order form ${the('orderReference')} lapsed`,
    heading: 'Your order form has lapsed',
    sentences: [
      en`Order form ${the('orderReference')} could be validated up to and including ${the('validUntil')}: it has lapsed.`,
      en`If you still want the service, reply to this message: a new order form will be made out, at the rates of that day.`,
    ],
  }),
};
