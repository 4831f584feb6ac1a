import type { Frame } from '../../src/domain/frame';
import { Zone } from '../../src/domain/zone';

/** The clocks of the shipped contract. */
export const PARIS = new Zone('Europe/Paris', { fr: 'heure de Paris', en: 'Paris time' });

const wanted = (fr: string, en: string, source: string) => ({ label: { fr, en }, source, value: null });

/** The frame of the shipped contract. */
export const FRAME: Frame = {
  name: { fr: 'Infogérance de serveurs', en: 'Managed service of servers' },
  zone: PARIS,
  currency: 'EUR',
  language: 'fr',
  provider: {
    name: 'Icodia',
    details: [],
    particulars: [
      wanted(
        'la forme sociale et le capital',
        'the legal form and the share capital',
        'C. com., art. R. 123-238',
      ),
      wanted("l'adresse du siège", 'the registered address', 'C. com., art. R. 123-237'),
      wanted(
        "le numéro unique d'identification et le greffe (RCS)",
        'the registration number and its registry (RCS)',
        'C. com., art. R. 123-237',
      ),
      wanted('le numéro de TVA', 'the VAT number', 'loi n° 2004-575 du 21 juin 2004, art. 19'),
      wanted(
        "l'adresse électronique et le téléphone",
        'the e-mail address and the telephone number',
        'loi n° 2004-575 du 21 juin 2004, art. 19',
      ),
    ],
  },
};
