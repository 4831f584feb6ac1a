import type { BadMutation } from './bad-mutation';
import { bad, badAttribute } from './bad-mutation';

const RTL = 'ab\u202ecd';

/** Codes that the lists of the rules do not know. */
const CODES: readonly BadMutation[] = [
  bad('an unknown type', 'requestIntervention', { type: 'MASSAGE' }),
  bad('an empty type', 'requestIntervention', { type: '' }),
  bad('a word every object has', 'requestIntervention', { type: 'constructor' }),
  bad('a list of types', 'requestIntervention', { type: ['CONFIGURATION_SERVICE', 'OTHER'] }),
  bad('a type that is null', 'requestIntervention', { type: null }),
  bad('an unknown level', 'changePlan', { toLevel: 'N9' }),
  bad('an unknown server type', 'registerRental', { serverType: 'GRILLE_PAIN' }),
  bad('an unknown class', 'reportIncident', { classCode: 'HUGE' }),
  bad('an unknown class', 'classifyIncident', { classCode: 'HUGE' }),
  bad('an unknown cause', 'reportMalfunction', { cause: 'GREMLINS' }),
  bad('an unknown component', 'reportMalfunction', { component: 'FLUX' }),
  bad('an unknown kind', 'recordUpdate', { kind: 'UPSIDE_DOWN' }),
  bad('an unknown article', 'placeOrder', { acknowledgedArticles: ['9.9'] }),
  bad('a list that holds nothing', 'placeOrder', { acknowledgedArticles: [null] }),
  bad('an unknown language', 'registerCustomer', { language: 'de' }),
];

/** Names, addresses and other texts of people. */
const TEXTS: readonly BadMutation[] = [
  bad('an empty name', 'registerCustomer', { name: '' }),
  bad('a name of blanks', 'registerCustomer', { name: ' \u00a0\u2003 ' }),
  bad('a name of 201 characters', 'registerCustomer', { name: 'é'.repeat(201) }),
  bad('a NUL in a name', 'registerCustomer', { name: 'a\u0000b' }),
  bad('a line break in a name', 'registerCustomer', { name: 'a\nb' }),
  bad('a name that turns the line around', 'registerCustomer', { name: RTL }),
  bad('half a character', 'registerCustomer', { name: 'a\ud800b' }),
  bad('a space in a reference', 'registerCustomer', { reference: 'CLI BAD' }),
  bad('a reference of 41 characters', 'registerCustomer', { reference: 'C'.repeat(41) }),
  bad('a line break in an e-mail', 'registerCustomer', { email: 'a@exemple.fr\nBcc: b@exemple.fr' }),
  bad('an e-mail without a domain', 'registerCustomer', { email: 'a@exemple' }),
  bad('two e-mails', 'registerCustomer', { email: 'a@exemple.fr,b@exemple.fr' }),
  bad('4,001 characters', 'requestIntervention', { description: 'a'.repeat(4_001) }),
  bad('words that turn the line around', 'requestIntervention', { description: RTL }),
  bad('no words', 'recordMeasure', { description: ' ' }),
  bad('a bell', 'concludeStudy', { conclusion: '\u0007' }),
  bad('a line break in a level', 'placeOrder', { level: 'N2\nN3' }),
  bad('a script', 'registerWebhook', { url: 'javascript:alert(1)' }),
  bad('a password in an address', 'registerWebhook', { url: 'https://a:b@exemple.fr/' }),
  bad('a key of 101 characters', 'requestIntervention', { idempotencyKey: 'k'.repeat(101) }),
  bad('a key that is too long', 'registerCustomer', { idempotencyKey: 'k'.repeat(101) }),
  bad('a field the input does not have', 'requestIntervention', { minutes: 10 }),
];

/** Attributes that the vocabulary does not declare, or of another type. */
const ATTRIBUTES: readonly BadMutation[] = [
  badAttribute('an attribute nobody declared', { couleur: 'bleu' }, 'attributes.couleur'),
  badAttribute('a word every object has', { constructor: 1 }, 'attributes.constructor'),
  badAttribute('attributes in a list', ['urgent'], 'attributes'),
  badAttribute('attributes that are a text', 'urgent', 'attributes'),
  badAttribute('a count that is a text', { guests: '3' }, 'attributes.guests'),
  badAttribute('a count and a half', { guests: 1.5 }, 'attributes.guests'),
  badAttribute('a count that is an object', { guests: { $gt: 0 } }, 'attributes.guests'),
  badAttribute('a yes that is a text', { urgent: 'true' }, 'attributes.urgent'),
  badAttribute('an amount that is a number', { budget: 90 }, 'attributes.budget'),
  badAttribute('an amount with a comma', { budget: '90,00' }, 'attributes.budget'),
  badAttribute('a day that does not exist', { wantedOn: '2027-02-30' }, 'attributes.wantedOn'),
  badAttribute('an instant without offset', { wantedAt: '2027-02-10T09:00:00' }, 'attributes.wantedAt'),
  badAttribute('a code that is not of its list', { server: 'N2' }, 'attributes.server'),
  bad(
    'an attribute of another kind',
    'setAttributes',
    { attributes: { urgent: true } },
    'INVALID_INPUT',
    'attributes.urgent',
  ),
];

export const BAD_TEXTS: readonly BadMutation[] = [...CODES, ...TEXTS, ...ATTRIBUTES];
