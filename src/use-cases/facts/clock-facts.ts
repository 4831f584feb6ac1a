import type { FactGroup } from '../../domain/facts';
import type { Instant } from '../../domain/time';
import type { Zone } from '../../domain/zone';

/** The instant a question is about, and its day of the contract. */
export const clockFacts = (zone: Zone, at: Instant): FactGroup => ({
  now: at,
  today: zone.dayOf(at),
  zone: zone.name,
});
