import type { Block, Facts, Quotation, Section } from '../content/page-content';
import { drawFacts, drawParties } from './draw-facts';
import { drawPrices, drawTotals } from './draw-prices';
import type { Backdrop } from './flow-text';
import { flowText, heightOf } from './flow-text';
import type { Column, Sheet } from './sheet';
import { COLOURS, decorate, drawRule, FULL_WIDTH, keepTogether, STYLES } from './sheet';
import { element } from './structure';

/** Room for names of facts. */
export const NAME_WIDTH = 168;

const SHORT_NAME_WIDTH = 62;

/** A part of the document: its heading never ends a page. */
export function drawSection(
  sheet: Sheet,
  { heading, under = false, blocks }: Section,
): PDFKit.PDFStructureElement {
  sheet.y += under ? 10 : 16;
  keepTogether(sheet, Math.max(0, ...blocks.slice(0, 1).map(({ type }) => WITH_FIRST[type])));
  const title = under
    ? flowText(sheet, 'H3', heading, STYLES.subheading, FULL_WIDTH)
    : flowText(sheet, 'H2', heading, STYLES.heading, FULL_WIDTH);
  if (!under) drawRule(sheet, sheet.y + 2, FULL_WIDTH);
  sheet.y += under ? 4 : 9;
  return element(sheet.pdf, 'Sect', [title, ...blocks.flatMap((block) => drawBlock(sheet, block))]);
}

/** What a heading and the start of its first block take. */
const WITH_FIRST: Readonly<Record<Block['type'], number>> = {
  parties: 110,
  facts: 70,
  paragraph: 56,
  prices: 105,
  totals: 136,
  quotation: 96,
};

function drawBlock(sheet: Sheet, block: Block): PDFKit.PDFStructureElement[] {
  switch (block.type) {
    case 'parties':
      return drawParties(sheet, block, FULL_WIDTH);
    case 'facts':
      return drawListing(sheet, block);
    case 'paragraph':
      return [spaced(sheet, flowText(sheet, 'P', block.text, STYLES.text, FULL_WIDTH), 4)];
    case 'prices':
      return [spaced(sheet, drawPrices(sheet, block, FULL_WIDTH), 10)];
    case 'totals':
      return [spaced(sheet, drawTotals(sheet, block, FULL_WIDTH), 6)];
    case 'quotation':
      return drawQuotation(sheet, block);
  }
}

function drawListing(sheet: Sheet, { caption, facts, shortNames }: Facts): PDFKit.PDFStructureElement[] {
  const listed = (): PDFKit.PDFStructureElement =>
    drawFacts(sheet, facts, FULL_WIDTH, shortNames ? SHORT_NAME_WIDTH : NAME_WIDTH);
  if (caption === undefined) return [listed()];
  sheet.y += 4;
  keepTogether(sheet, 4 * STYLES.strong.leading);
  const title = flowText(sheet, 'H4', caption, STYLES.strong, FULL_WIDTH);
  sheet.y += 2;
  return [title, listed()];
}

function spaced(sheet: Sheet, drawn: PDFKit.PDFStructureElement, below: number): PDFKit.PDFStructureElement {
  sheet.y += below;
  return drawn;
}

const QUOTE: Column = { left: FULL_WIDTH.left + 14, width: FULL_WIDTH.width - 14 };

function drawQuotation(
  sheet: Sheet,
  { source, paragraphs, note, language }: Quotation,
): PDFKit.PDFStructureElement[] {
  const where = source === null ? [] : [drawSource(sheet, source)];
  const quoted = paragraphs.map((paragraph, index) => {
    if (index > 0) sheet.y += 5;
    return flowText(sheet, 'P', paragraph, STYLES.quote, QUOTE, bar(sheet, FULL_WIDTH.left, 2.5));
  });
  sheet.y += 3;
  const quote = element(sheet.pdf, 'BlockQuote', quoted, { lang: language });
  const after = note === null ? [] : [flowText(sheet, 'P', note, STYLES.soft, QUOTE)];
  sheet.y += 9;
  return [...where, quote, ...after];
}

function drawSource(sheet: Sheet, source: string): PDFKit.PDFStructureElement {
  keepTogether(sheet, heightOf(sheet, source, STYLES.strong, FULL_WIDTH.width) + 3 * STYLES.quote.leading);
  return spaced(sheet, flowText(sheet, 'P', source, STYLES.strong, FULL_WIDTH), 4);
}

/** A notice before the rest, in a tinted box with a bar. */
export function drawNotice(sheet: Sheet, notice: string): PDFKit.PDFStructureElement {
  sheet.y += 4;
  const inside: Column = { left: FULL_WIDTH.left + 12, width: FULL_WIDTH.width - 22 };
  const drawn = flowText(sheet, 'P', notice, STYLES.text, inside, (top, bottom) => {
    decorate(sheet, 'Layout', () =>
      sheet.pdf.rect(FULL_WIDTH.left, top - 4, FULL_WIDTH.width, bottom - top + 8).fill(COLOURS.tint),
    );
    bar(sheet, FULL_WIDTH.left, 4)(top - 4, bottom + 4);
  });
  sheet.y += 8;
  return drawn;
}

const bar =
  (sheet: Sheet, left: number, width: number): Backdrop =>
  (top, bottom) =>
    decorate(sheet, 'Layout', () => sheet.pdf.rect(left, top, width, bottom - top).fill(COLOURS.accent));
