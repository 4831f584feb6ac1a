import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';

/** A request is given up: the service does not cover its day any more (articles 2 and 6.2). */
export const workGivenUp: NoticeTemplate = {
  rows: ['interventionReference', 'proposalReference', 'day', 'subscriptionReference', 'rentalReference'],
  fr: (the) => ({
    subject: fr`Votre demande ${the('interventionReference')} est abandonnée`,
    heading: 'Votre demande est abandonnée',
    sentences: [
      fr`Le service ne couvre pas le ${the('day')}, jour de votre demande ${the('interventionReference')} : elle est abandonnée.`,
      fr`La proposition ${the('proposalReference')} est retirée.`,
    ],
  }),
  en: (the) => ({
    subject: en`Your request ${the('interventionReference')} is given up`,
    heading: 'Your request is given up',
    sentences: [
      en`The service does not cover ${the('day')}, the day of your request ${the('interventionReference')}: it is given up.`,
      en`Proposal ${the('proposalReference')} is withdrawn.`,
    ],
  }),
};
