import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** A measure was taken on an incident (articles 3.2 and 3.3). */
export const incidentMeasure: NoticeTemplate = {
  rows: [
    'incidentReference',
    'subscriptionReference',
    'rentalReference',
    'incidentClass',
    'reason?',
    'observedAt',
    'description',
    'measure',
    'measuredAt',
  ],
  fr: (the) => ({
    subject: fr`Incident ${the('incidentReference')} : mesure prise`,
    heading: 'Une mesure est prise sur votre incident',
    sentences: [
      fr`Une mesure a été prise le ${the('measuredAt')} sur l'incident ${the('incidentReference')} :`,
      the('measure'),
    ],
  }),
  en: (the) => ({
    subject: en`Incident ${the('incidentReference')}: measure taken`,
    heading: 'A measure has been taken on your incident',
    sentences: [
      en`A measure was taken on ${the('measuredAt')} on incident ${the('incidentReference')}:`,
      the('measure'),
    ],
  }),
};
