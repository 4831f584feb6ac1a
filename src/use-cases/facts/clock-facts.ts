import type { FactGroup } from '../../domain/facts';
import type { Instant } from '../../domain/time';
import { contractDay, CONTRACT_ZONE } from '../../domain/time';

/** The instant a question is about, and its day of the contract. */
export const clockFacts = (at: Instant): FactGroup => ({
  now: at,
  today: contractDay(at),
  zone: CONTRACT_ZONE,
});
