import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** A request outside the subscription is studied (article 2.2.2). */
export const studyOpened: NoticeTemplate = {
  rows: [
    'studyReference',
    'interventionReference',
    'subscriptionReference',
    'interventionType',
    'description?',
  ],
  fr: (the) => ({
    subject: fr`Étude de votre demande ${the('interventionReference')}`,
    heading: 'Votre demande est à l’étude',
    sentences: [
      fr`Votre demande d'intervention ${the('interventionReference')} fait l'objet de l'étude ${the('studyReference')}.`,
      the('answer'),
    ],
  }),
  en: (the) => ({
    subject: en`Study of your request ${the('interventionReference')}`,
    heading: 'Your request is under study',
    sentences: [
      en`Your intervention request ${the('interventionReference')} is the subject of study ${the('studyReference')}.`,
      the('answer'),
    ],
  }),
};
