import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** An incident was classified (articles 3.2 and 3.3). */
export const incidentClassified: NoticeTemplate = {
  rows: [
    'incidentReference',
    'subscriptionReference',
    'incidentClass',
    'reason',
    'observedAt',
    'description',
  ],
  fr: (the) => ({
    subject: fr`Classement de l'incident ${the('incidentReference')}`,
    heading: 'Un incident a été classé',
    sentences: [
      fr`L'incident ${the('incidentReference')} a reçu le classement « ${the('incidentClass')} ».`,
      fr`Il a été constaté le ${the('observedAt')}.`,
    ],
  }),
  en: (the) => ({
    subject: en`Class of incident ${the('incidentReference')}`,
    heading: 'An incident has been classified',
    sentences: [
      en`Incident ${the('incidentReference')} has been classified as “${the('incidentClass')}”.`,
      en`It was observed on ${the('observedAt')}.`,
    ],
  }),
};
