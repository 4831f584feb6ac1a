import { readFileSync } from 'node:fs';
import path from 'node:path';
import { NO_DETAILS } from '../../src/domain/contract/customer';
import type { PrintableDocument } from '../../src/domain/contract/printable-document';
import { issuerOf } from '../../src/domain/issuer';
import { renderHtml } from '../../src/documents/render-html';
import { customerParty } from '../../src/use-cases/documents/customer-party';
import { FRAME } from '../support/frame';
import { RULES } from '../support/shipped-release';
import { changeOrder, customer, orderForm, proposal, renewalOrder } from './sample-documents';

const VALUES = [
  'SAS au capital de 10 000 €',
  '4 rue des Exemples, 35000 Rennes',
  '000 000 000 RCS Rennes',
  'TVA FR00000000000',
  'contact@example.fr, 02 00 00 00 00',
];

/** The shipped provider once each particular that its rules ask for has its value. */
const provider = issuerOf(
  {
    ...FRAME.provider,
    particulars: FRAME.provider.particulars.map((one, index) => ({ ...one, value: VALUES[index] ?? null })),
  },
  {},
);

const buyer = customerParty(
  {
    ...customer,
    details: {
      ...NO_DETAILS,
      postalAddress: ['12 avenue des Essais, 75001 Paris'],
      registrationNumber: '403265045',
    },
  },
  'fr',
);

const DOCUMENTS: Readonly<Record<string, PrintableDocument>> = {
  commande: orderForm(),
  renouvellement: renewalOrder(),
  modification: changeOrder(),
  proposition: proposal(),
};

const page = (document: PrintableDocument): string =>
  renderHtml({
    ...document,
    providerName: provider.name,
    providerDetails: provider.lines,
    customer: buyer,
  }).replace(/[\u00a0\u202f]/g, ' ');

const rows = readFileSync(path.join(RULES, 'guide/mentions.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(1)
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )
  .filter(([mention]) => !mention?.startsWith('-'))
  .flatMap(([mention, , on = '', , reads]) =>
    (on === 'tous' ? Object.keys(DOCUMENTS) : on.split(', ')).map((kind) => [mention, kind, reads] as const),
  );

describe('what the law wants on a document', () => {
  it('is said by the guide, of each kind of document', () => {
    expect(new Set(rows.map(([, kind]) => kind))).toEqual(new Set(Object.keys(DOCUMENTS)));
    expect(provider.lines).toEqual(VALUES);
  });

  it.each(rows)('%s, on %s: « %s »', (_, kind, reads) => {
    expect(page(DOCUMENTS[kind]!)).toContain(reads);
  });
});
