import type { Release } from '../../src/rulebook/model/release';
import { readCases } from '../../src/rulebook/cases/read-cases';
import type { Finding } from '../../src/rulebook/findings/finding';
import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import { editedFiles } from './support/edited-release';
import { customerWith } from './support/life';
import { run } from './support/mutations';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';

const label = (fr: string) => ({ fr, en: fr });

const VISIT = {
  type: 'record',
  fields: {
    on: { label: label('le jour'), type: 'date', min: '2020-01-01' },
    minutes: { label: label('la durée'), type: 'integer', unit: 'min', min: 0, max: 600 },
    price: { label: label('le prix'), type: 'amount', unit: 'EUR', min: '0' },
    server: { label: label('le type de serveur'), type: 'code', codes: 'serverTypes', optional: true },
    startedAt: { label: label('le début'), type: 'instant', optional: true },
  },
};

/** Visits are noted of customers, as records; what a client paid for them is summed, and a table gives it by server. */
const withVisits = (): Promise<Release> =>
  editedFiles({
    'vocabulary.json': ({ attributes, decisions }) => {
      attributes.customer.visits = { label: label('les visites'), type: 'list', of: VISIT };
      attributes.customer.credits = {
        label: label('les avoirs par serveur'),
        type: 'table',
        key: 'serverTypes',
        of: { type: 'amount', unit: 'EUR' },
      };
      attributes.event.visit = { label: label('la visite'), ...VISIT };
      decisions['attributes.noted'].amounts = {
        spent: { label: label('le prix des visites'), type: 'amount', unit: 'EUR' },
      };
      decisions['attributes.noted'].default.amounts = {
        spent: '= sum(default(customer.visits, list()), item.price)',
      };
    },
  });

const GOOD = { on: '2027-01-08', minutes: 45, price: '80.50' };

describeEachDatabase('a list of records', (open) => {
  const onItsStage = onStage(open);
  const stage = async (at: string) => onItsStage(at, await withVisits());

  /** What is wrong with the attributes of a customer. */
  async function mistakeOf(service: TestService, attributes: object) {
    const { customerId: id } = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { setAttributes } = await service.ask(
      'mutation ($input: SetAttributesInput!) { setAttributes(input: $input) { userErrors { code path message } } }',
      { input: { id, attributes } },
    );
    return setAttributes.userErrors[0];
  }

  it('is noted of an object, each field as it is declared, and read by the rules', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const visits = [GOOD, { ...GOOD, price: '19.50', startedAt: '2027-01-08T10:00:00+01:00' }];
    const { decision } = await run(service, 'setAttributes', {
      id: life.customerId,
      attributes: { visits, credits: { VPS_ICODIA: '5.00' } },
    });
    expect(decision).toMatchObject({ outcome: 'NOTED', amounts: [{ name: 'spent', value: '100.00' }] });
  });

  it.each([
    ['a day that is not one', [GOOD, { ...GOOD, on: '20/07/2027' }], 'visits.1.on', '20/07/2027', 'une date'],
    ['a number as text', [{ ...GOOD, minutes: '45' }], 'visits.0.minutes', '"45"', 'un nombre entier'],
    ['an amount as a number', [{ ...GOOD, price: 80 }], 'visits.0.price', '80', 'un montant'],
    ['less than it may be', [{ ...GOOD, price: '-1.00' }], 'visits.0.price', '-1.00', 'au-dessous'],
    ['more than it may be', [{ ...GOOD, minutes: 601 }], 'visits.0.minutes', '601', 'au-dessus'],
    ['a field nobody declared', [{ ...GOOD, pryce: '1.00' }], 'visits.0.pryce', 'pryce', 'pas de champ'],
    [
      'a field that lacks',
      [{ on: '2027-01-08', price: '1.00' }],
      'visits.0',
      'minutes',
      'il manque le champ',
    ],
    ['a code of no list', [{ ...GOOD, server: 'MAINFRAME' }], 'visits.0.server', 'MAINFRAME', 'le code'],
    [
      'an hour that is none',
      [{ ...GOOD, startedAt: '2027-01-08T77:00:00Z' }],
      'visits.0.startedAt',
      '77:00',
      'un instant',
    ],
    ['one record for a list', GOOD, 'visits', '2027-01-08', 'une liste'],
  ])('is refused with %s, by the field at fault', async (_, visits, field, named, said) => {
    const { service } = await stage(MONDAY);
    const mistake = await mistakeOf(service, { visits });
    expect(mistake).toMatchObject({ code: 'INVALID_INPUT', path: ['attributes', ...field.split('.')] });
    expect(mistake.message).toContain(named);
    expect(mistake.message).toContain(said);
  });

  it('is refused in a table too, by the key at fault', async () => {
    const { service } = await stage(MONDAY);
    const mistake = await mistakeOf(service, { credits: { VPS_ICODIA: '5.00', MAINFRAME: '1.00' } });
    expect(mistake.path).toEqual(['attributes', 'credits', 'MAINFRAME']);
  });

  it('is refused in a question to the rules, events of the past among them', async () => {
    const { service } = await stage(MONDAY);
    const ask = async (group: string, facts: object) => {
      const { body } = await service.post(
        {
          query: `query ($facts: Json!) {
            decide(decision: "event.recorded", on: "2027-08-01", facts: $facts) { outcome }
          }`,
          variables: { facts: { [group]: facts } },
        },
        { authorization: `Bearer ${service.tokens.technician}` },
      );
      return body.errors?.[0];
    };
    const late = { type: 'PAYMENT_RECEIVED', on: '20/07/2027' };
    for (const [group, facts, fact] of [
      ['history', { events: [late], charges: [] }, 'history.events.0.on'],
      ['history', { events: [{ type: 'PAID', on: '2027-07-20' }], charges: [] }, 'history.events.0.type'],
      ['customer', { visits: [{ ...GOOD, minutes: '45' }] }, 'customer.visits.0.minutes'],
      ['subscription', { level: 'N9' }, 'subscription.level'],
    ] as const) {
      const { message, extensions } = await ask(group, facts);
      expect(extensions.code).toBe('FACT_PROBLEM');
      expect(message).toContain(`\`${fact}\``);
    }
  });
});

describe('a case', () => {
  it('is told each fact that could not come in, where it is written', async () => {
    const release = await withVisits();
    const file = 'documents/offre-infogerance/1/2-prices.cases.json';
    const lines = [
      '{ "cases": [{ "name": "x", "decision": "order.price", "on": "2027-02-10", "expect": { "outcome": "PRICED" }, "facts": {',
      '  "customer": { "visits": [',
      '    { "on": "20/07/2027", "minutes": 45, "price": "80.50" },',
      '    { "on": "2027-07-20", "minutes": "45", "pryce": "80.50" }',
      '  ] },',
      '  "order": { "levl": "N2" }',
      '} }] }',
    ];
    const found: Finding[] = [];
    readCases(new Map([[file, lines.join('\n')]]), found, release);
    expect(found.map(({ file: at, line, column, id }) => [at, line, column, id])).toEqual([
      [file, 3, 13, 'R051.value'],
      [file, 4, 44, 'R051.field'],
      [file, 4, 5, 'R051.lacks'],
      [file, 4, 38, 'R051.value'],
      [file, 6, 14, 'R010.fact'],
    ]);
  });
});
