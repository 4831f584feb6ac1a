import type { Frame } from '../../src/domain/frame';
import { Zone } from '../../src/domain/zone';

/** The clocks of the shipped contract. */
export const PARIS = new Zone('Europe/Paris', { fr: 'heure de Paris', en: 'Paris time' });

/** The frame of the shipped contract. */
export const FRAME: Frame = {
  name: { fr: 'Infogérance de serveurs', en: 'Managed service of servers' },
  zone: PARIS,
  currency: 'EUR',
  language: 'fr',
  provider: { name: 'Icodia', details: [] },
};
