import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** An incident was reported, or classified otherwise (articles 3.2 and 3.3). */
export const incidentClassified: NoticeTemplate = {
  rows: [
    'incidentReference',
    'subscriptionReference',
    'rentalReference',
    'incidentClass',
    'reason?',
    'observedAt',
    'description',
  ],
  fr: (the) => ({
    subject: fr`Incident ${the('incidentReference')}`,
    heading: 'Un incident est enregistré',
    sentences: [
      fr`L'incident ${the('incidentReference')}, constaté sur le serveur ${the('rentalReference')} le ${the('observedAt')}, est enregistré (classement : ${the('incidentClass')}).`,
      the('answer'),
    ],
  }),
  en: (the) => ({
    subject: en`Incident ${the('incidentReference')}`,
    heading: 'An incident has been recorded',
    sentences: [
      en`Incident ${the('incidentReference')}, observed on server ${the('rentalReference')} on ${the('observedAt')}, is recorded (class: ${the('incidentClass')}).`,
      the('answer'),
    ],
  }),
};
