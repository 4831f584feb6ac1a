import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** An incident has ended (articles 3.1 and 3.3). */
export const incidentEnded: NoticeTemplate = {
  rows: [
    'incidentReference',
    'subscriptionReference',
    'rentalReference',
    'incidentClass',
    'reason?',
    'observedAt',
    'description',
    'firstActionAt?',
    'endedAt',
  ],
  fr: (the) => ({
    subject: fr`Incident ${the('incidentReference')} terminé`,
    heading: 'Votre incident est terminé',
    sentences: [
      fr`L'incident ${the('incidentReference')}, constaté le ${the('observedAt')}, a pris fin le ${the('endedAt')}.`,
      the('answer'),
    ],
  }),
  en: (the) => ({
    subject: en`Incident ${the('incidentReference')} ended`,
    heading: 'Your incident has ended',
    sentences: [
      en`Incident ${the('incidentReference')}, observed on ${the('observedAt')}, ended on ${the('endedAt')}.`,
      the('answer'),
    ],
  }),
};
