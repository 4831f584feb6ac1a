import { InvalidInput } from '../../domain/errors';

/** La Poste has one SIREN, and more establishments than the key of their SIRET has room for. */
const LA_POSTE = '356000000';

/** A SIREN (9 digits) or a SIRET (14 digits) whose key is right, without blanks. */
export function checkRegistration(given: string): string {
  const digits = withoutBlanks(given);
  if (/^\d{9}$/.test(digits) && hasLuhnKey(digits)) return digits;
  if (/^\d{14}$/.test(digits) && hasLuhnKey(digits.slice(0, 9)) && hasSiretKey(digits)) return digits;
  throw new InvalidInput(
    {
      fr: 'un SIREN de 9 chiffres ou un SIRET de 14 chiffres, dont la clé est juste, comme 732 829 320',
      en: 'a SIREN of 9 digits or a SIRET of 14 digits whose key is right, such as 732 829 320',
    },
    ['registrationNumber'],
  );
}

/** A VAT number with its country, without blanks; the key and the SIREN of a French one have to be right. */
export function checkVat(given: string): string {
  const number = withoutBlanks(given).toUpperCase();
  if (isFrenchVat(number) || isForeignVat(number)) return number;
  throw new InvalidInput(
    {
      fr: 'un numéro de TVA avec son pays, dont la clé est juste, comme FR 44 732829320',
      en: 'a VAT number with its country, whose key is right, such as FR 44 732829320',
    },
    ['vatNumber'],
  );
}

const withoutBlanks = (given: string): string => given.replace(/[\s.\u00a0\u202f-]/g, '');

/** Two letters or digits, then the SIREN; two digits are a key that is computed from it. */
function isFrenchVat(number: string): boolean {
  const [, key = '', siren = ''] = /^FR([0-9A-HJ-NP-Z]{2})(\d{9})$/.exec(number) ?? [];
  if (!hasLuhnKey(siren)) return false;
  return /^\d{2}$/.test(key) ? Number(key) === (12 + 3 * (Number(siren) % 97)) % 97 : true;
}

/** Greece, and Northern Ireland for goods, number by letters of their own. */
const LETTERS_OF_THEIR_OWN = ['EL', 'XI'];

/** The letters of a country that exists, then its own digits and letters, of which nothing more is checked. */
function isForeignVat(number: string): boolean {
  const [, country = ''] = /^([A-Z]{2})[A-Z0-9]{2,13}$/.exec(number) ?? [];
  if (country === '' || country === 'FR') return false;
  return LETTERS_OF_THEIR_OWN.includes(country) || isCountry(country);
}

/** Whether ISO 3166 knows a country by these letters; `ZZ` is its "unknown". */
const isCountry = (letters: string): boolean =>
  letters !== 'ZZ' &&
  new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(letters) !== undefined;

function hasSiretKey(siret: string): boolean {
  if (!siret.startsWith(LA_POSTE)) return hasLuhnKey(siret);
  return hasLuhnKey(siret) || [...siret].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0;
}

/** The last digit makes the sum of all, every second one doubled, a multiple of ten. */
function hasLuhnKey(digits: string): boolean {
  const values = [...digits].reverse().map((digit, place) => Number(digit) * (place % 2 === 0 ? 1 : 2));
  const sum = values.reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
  return digits !== '' && Number(digits) !== 0 && sum % 10 === 0;
}
