import type { Fact, Parties } from '../content/page-content';
import { flowText, heightOf } from './flow-text';
import type { Column, Sheet } from './sheet';
import { COLOURS, decorate, keepTogether, PAGE, roomOn, STYLES } from './sheet';
import { element } from './structure';

const GAP = 12;
const PADDING = 10;

/** Names on the left, values on the right, as a list of labels and bodies. */
export function drawFacts(
  sheet: Sheet,
  facts: readonly Fact[],
  column: Column,
  nameWidth: number,
): PDFKit.PDFStructureElement {
  const items = facts.map((fact) => drawFact(sheet, fact, column, nameWidth));
  return element(sheet.pdf, 'L', items);
}

function drawFact(
  sheet: Sheet,
  { name, value }: Fact,
  column: Column,
  nameWidth: number,
): PDFKit.PDFStructureElement {
  const names = { left: column.left, width: nameWidth };
  const values = { left: column.left + nameWidth + GAP, width: column.width - nameWidth - GAP };
  keepTogether(
    sheet,
    Math.min(factHeight(sheet, { name, value }, column, nameWidth), 4 * STYLES.text.leading),
  );
  const { page } = sheet.pdf;
  const top = sheet.y;
  const label = flowText(sheet, 'Lbl', name, STYLES.soft, names);
  const under = sheet.y;
  sheet.y = top;
  const body = flowText(sheet, 'LBody', value, STYLES.text, values);
  if (sheet.pdf.page === page) sheet.y = Math.max(sheet.y, under);
  sheet.y += 2;
  return element(sheet.pdf, 'LI', [label, body]);
}

const factHeight = (sheet: Sheet, { name, value }: Fact, column: Column, nameWidth: number): number =>
  2 +
  Math.max(
    heightOf(sheet, name, STYLES.soft, nameWidth),
    heightOf(sheet, value, STYLES.text, column.width - nameWidth - GAP),
  );

type Party = Parties['parties'][number];

/** The parties side by side in boxes, or one after the other when a box would not fit on the page. */
export function drawParties(
  sheet: Sheet,
  { parties }: Parties,
  column: Column,
): PDFKit.PDFStructureElement[] {
  const width = (column.width - GAP * (parties.length - 1)) / parties.length;
  const inner = width - 2 * PADDING;
  const height = Math.max(...parties.map((party) => partyHeight(sheet, party, inner))) + 2 * PADDING;
  if (height > (PAGE.height - PAGE.top - PAGE.bottom) / 2)
    return parties.map((party) => drawParty(sheet, party, column));
  if (height > roomOn(sheet)) keepTogether(sheet, height);
  const top = sheet.y;
  const drawn = parties.map((party, index) => {
    const left = column.left + index * (width + GAP);
    sheet.y = top;
    decorate(sheet, 'Layout', () => {
      sheet.pdf.rect(left, top, width, height).lineWidth(0.6).strokeColor(COLOURS.line).stroke();
    });
    sheet.y = top + PADDING;
    return drawParty(sheet, party, { left: left + PADDING, width: inner });
  });
  sheet.y = top + height;
  return drawn;
}

const PARTY_NAMES = 62;

function drawParty(
  sheet: Sheet,
  { role, name, details, facts }: Party,
  column: Column,
): PDFKit.PDFStructureElement {
  const children = [
    flowText(sheet, 'H3', role, STYLES.soft, column),
    flowText(sheet, 'P', name, STYLES.strong, column),
    ...details.map((line) => flowText(sheet, 'P', line, STYLES.text, column)),
  ];
  sheet.y += 3;
  if (facts.length > 0) children.push(drawFacts(sheet, facts, column, PARTY_NAMES));
  return element(sheet.pdf, 'Div', children);
}

const partyHeight = (sheet: Sheet, { role, name, details, facts }: Party, width: number): number =>
  heightOf(sheet, role, STYLES.soft, width) +
  heightOf(sheet, name, STYLES.strong, width) +
  details.reduce((sum, line) => sum + heightOf(sheet, line, STYLES.text, width), 0) +
  3 +
  facts.reduce((sum, fact) => sum + factHeight(sheet, fact, { left: 0, width }, PARTY_NAMES), 0);
