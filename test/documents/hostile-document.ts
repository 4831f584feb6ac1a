import type { PrintableDocument } from '../../src/domain/contract/printable-document';
import { clause, customer, order, orderForm } from './sample-documents';

/** An order form that no one would write: names that attack the page, and more than any page holds. */
export const hostileDocument = (lines = 300): PrintableDocument =>
  orderForm({
    customer: {
      ...customer,
      name: `<script>alert(1)</script> \u202Efdp.exe\u202C 😀🚀 漢字 ${'x'.repeat(5000)}`,
      reference: `"><img src=x onerror=alert(1)>'&`,
      email: '\ud800\u0000@x.example',
    },
    order: {
      ...order,
      lines: Array.from({ length: lines }, (_, index) => ({
        code: 'LINE',
        label: { fr: labelOf(index), en: labelOf(index) },
        quantity: '1000000.25',
        unitPrice: '1234567.89',
        multiplier: '1.5',
        amount: '9999999999.99',
      })),
    },
    clauses: [
      clause('9', { fr: 'Longue clause', en: 'Long clause' }, LONG_SENTENCE.repeat(80).trim(), 'Fin.'),
      clause(
        '10',
        { fr: '</title><script>', en: '</title><script>' },
        '</blockquote><script>alert(2)</script>',
      ),
    ],
  });

const LONG_SENTENCE = 'Une phrase ordinaire du contrat, avec des mois non-consommés et des mots entiers. ';

const labelOf = (index: number): string =>
  index === 20
    ? `Ligne ${index + 1} ${'très '.repeat(900)}longue`
    : `Ligne ${index + 1}${index % 7 === 0 ? ' avec un intitulé qui occupe plus d’une ligne de sa colonne' : ''}`;
