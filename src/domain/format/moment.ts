import type { Language } from '../text';
import type { Instant } from '../time';
import { contractDay, CONTRACT_ZONE } from '../time';
import { NBSP } from './blanks';
import { longDay } from './day';

/** An instant on the clocks of the contract: `1er mars 2027 à 9 h 05`. */
export function longMoment(language: Language, instant: Instant): string {
  const { hour, minute } = Temporal.Instant.from(instant).toZonedDateTimeISO(CONTRACT_ZONE);
  const minutes = String(minute).padStart(2, '0');
  const at = language === 'fr' ? `à ${hour}${NBSP}h${NBSP}${minutes}` : `at ${hour}:${minutes}`;
  return `${longDay(language, contractDay(instant))} ${at}`;
}

/** The same, saying whose clocks. */
export const momentInParis = (language: Language, instant: Instant): string =>
  `${longMoment(language, instant)} ${language === 'fr' ? '(heure de Paris)' : '(Paris time)'}`;
