import type { Language } from '../text';
import type { Instant } from '../time';
import type { Zone } from '../zone';
import { NBSP } from './blanks';
import { longDay } from './day';

/** An instant on the clocks of the contract: `1er mars 2027 à 9 h 05`. */
export function longMoment(language: Language, zone: Zone, instant: Instant): string {
  const { hour, minute } = zone.clockAt(instant);
  const minutes = String(minute).padStart(2, '0');
  const at = language === 'fr' ? `à ${hour}${NBSP}h${NBSP}${minutes}` : `at ${hour}:${minutes}`;
  return `${longDay(language, zone.dayOf(instant))} ${at}`;
}

/** The same, saying whose clocks. */
export const momentInZone = (language: Language, zone: Zone, instant: Instant): string =>
  `${longMoment(language, zone, instant)} (${zone.label[language]})`;
