import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** A study ends without a commercial proposal (article 2.2.2). */
export const studyConcluded: NoticeTemplate = {
  rows: [
    'studyReference',
    'interventionReference',
    'subscriptionReference',
    'interventionType',
    'description?',
  ],
  fr: (the) => ({
    subject: fr`Fin de l'étude de votre demande ${the('interventionReference')}`,
    heading: 'L’étude de votre demande est terminée',
    sentences: [
      fr`Voici la conclusion de l'étude ${the('studyReference')}, ouverte pour votre demande ${the('interventionReference')} :`,
      the('conclusion'),
      the('answer'),
    ],
  }),
  en: (the) => ({
    subject: en`End of the study of your request ${the('interventionReference')}`,
    heading: 'The study of your request is over',
    sentences: [
      en`This is the conclusion of study ${the('studyReference')}, opened for your request ${the('interventionReference')}:`,
      the('conclusion'),
      the('answer'),
    ],
  }),
};
