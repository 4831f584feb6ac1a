import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** A request is given up: the service does not cover its day any more (articles 2 and 6.2). */
export const workGivenUp: NoticeTemplate = {
  rows: [
    'interventionReference',
    'subscriptionReference',
    'interventionType',
    'description?',
    'proposalReference?',
  ],
  fr: (the) => ({
    subject: fr`Votre demande ${the('interventionReference')} est abandonnée`,
    heading: 'Votre demande est abandonnée',
    sentences: [
      fr`Votre demande d'intervention ${the('interventionReference')} est abandonnée.`,
      the('answer'),
    ],
  }),
  en: (the) => ({
    subject: en`Your request ${the('interventionReference')} has lapsed`,
    heading: 'Your request has lapsed',
    sentences: [en`Your intervention request ${the('interventionReference')} has lapsed.`, the('answer')],
  }),
};
