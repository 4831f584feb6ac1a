import type {
  DocumentPriceLine,
  DocumentTotals,
  PrintableDocument,
} from '../../domain/contract/printable-document';
import type { PricedBy } from '../../domain/decision';
import { minutes, months } from '../../domain/format/duration';
import type { Language, Text } from '../../domain/text';
import { sumOfCents } from '../../domain/cents';
import { decimal, money, moneyOfCents, moneyTakenOff, percent } from './printed-figures';
import type { Block, PriceTable, Section, Totals } from './page-content';
import { speakerOf } from './speaker';

/** The price line by line, then what is to be paid, then what is to be said of it. */
export function priceSection(document: PrintableDocument): Section {
  const say = speakerOf(document);
  const { lines, totals, notes, priced = [] } = document;
  const blocks: Block[] = lines.length === 0 ? [] : [priceTable(document)];
  if (totals === null) blocks.push({ type: 'paragraph', text: say('unpriced') });
  else {
    blocks.push(totalsTable(document, totals));
    if (totals.vat === null) blocks.push({ type: 'paragraph', text: say('vatUnknown') });
  }
  for (const text of [...priced, ...notes]) blocks.push({ type: 'paragraph', text });
  return { id: 'prix', heading: say('price'), blocks };
}

function priceTable(document: PrintableDocument): PriceTable {
  const say = speakerOf(document);
  const { lines, language, frame } = document;
  const multiplied = lines.some(({ multiplier }) => decimal(language, multiplier) !== '1');
  return {
    type: 'prices',
    caption: say('lines'),
    columns: [
      say('label'),
      say('quantity'),
      say('unitPrice'),
      ...(multiplied ? [say('multiplier')] : []),
      say('amount'),
    ],
    rows: lines.map((line) => [
      line.label,
      quantityOf(language, line),
      `${money(language, frame.currency, line.unitPrice)}${line.per ? FOR[line.per][language] : ''}`,
      ...(multiplied ? [decimal(language, line.multiplier)] : []),
      money(language, frame.currency, line.amount),
    ]),
  };
}

const FOR: Readonly<Record<PricedBy, Text>> = {
  MONTH: { fr: ' par mois', en: ' a month' },
  HOUR: { fr: ' de l’heure', en: ' an hour' },
};

/** Months as months, and hours as whole minutes where they are some: an hour is cut to the minute (article 2.2.1). */
function quantityOf(language: Language, { quantity, per }: DocumentPriceLine): string {
  const count = Number(quantity);
  if (per === 'MONTH' && Number.isInteger(count)) return months(language, count);
  const inMinutes = Math.round(count * 60);
  if (per === 'HOUR')
    return Math.abs(count * 60 - inMinutes) < 0.01
      ? minutes(language, inMinutes)
      : `${decimal(language, quantity)}\u00a0h`;
  return decimal(language, quantity);
}

function totalsTable(document: PrintableDocument, totals: DocumentTotals): Totals {
  const { exclVatCents, vat } = totals;
  const say = speakerOf(document);
  const { language, frame } = document;
  return {
    type: 'totals',
    caption: say('totals'),
    rows: [
      ...takenOff(document, totals),
      row(say('exclVat'), moneyOfCents(language, frame.currency, exclVatCents), vat === null),
      ...(vat
        ? [
            row(
              vat.rate === null ? say('vat') : `${say('vat')} ${percent(language, vat.rate)}`,
              moneyOfCents(language, frame.currency, vat.cents),
            ),
            row(say('inclVat'), moneyOfCents(language, frame.currency, vat.inclVatCents), true),
          ]
        : []),
    ],
  };
}

const row = (name: string, value: string, strong = false): Totals['rows'][number] => ({
  name,
  value,
  strong,
});

/** The price before what comes off it, then each part: a discount, an earlier credit (article 7). */
function takenOff(
  document: PrintableDocument,
  { discount, credit = null, exclVatCents }: DocumentTotals,
): Totals['rows'] {
  const { language, frame } = document;
  const parts = [discount, credit].filter((part) => part !== null);
  if (parts.length === 0) return [];
  const before = sumOfCents([exclVatCents, ...parts.map(({ cents }) => cents)]);
  return [
    row(
      speakerOf(document)(credit ? 'beforeTakenOff' : 'beforeDiscount'),
      moneyOfCents(language, frame.currency, before),
    ),
    ...parts.map(({ label, cents }) => row(label, moneyTakenOff(language, frame.currency, cents))),
  ];
}
