import type { PriceTable, Totals } from '../content/page-content';
import { flowText } from './flow-text';
import type { Cell } from './draw-row';
import { CELL_PADDING, drawRow, rowHeight } from './draw-row';
import type { Column, Sheet, TextStyle } from './sheet';
import { COLOURS, decorate, drawLine, drawRule, keepTogether, linesOf, STYLES, turnPage } from './sheet';
import { element } from './structure';

const GAP = 14;
const INSET = 6;
const HEAD_RULE = { weight: 1.2, colour: COLOURS.accent };

/** The table of price lines; its header is repeated on each page it reaches. */
export function drawPrices(sheet: Sheet, table: PriceTable, across: Column): PDFKit.PDFStructureElement {
  const columns = columnsOf(sheet, table, across);
  const heads = table.columns.map((text, index): Cell => ({
    text,
    style: STYLES.strong,
    column: columns[index]!,
    tag: 'TH',
    scope: 'Column',
  }));
  const headHeight = rowHeight(sheet, heads);
  keepTogether(sheet, STYLES.soft.leading + headHeight + 2 * STYLES.text.leading + 2 * CELL_PADDING);
  const caption = flowText(sheet, 'Caption', table.caption, STYLES.soft, across);
  const head = drawRow(sheet, heads, { across, turn: () => turnPage(sheet), rule: HEAD_RULE });
  const turn = (): void => {
    turnPage(sheet);
    repeatHead(sheet, heads, headHeight, across);
  };
  const rows = table.rows.map((row) => {
    const cells = row.map((text, index): Cell => ({
      text,
      style: STYLES.text,
      column: columns[index]!,
      ...(index === 0 ? { tag: 'TH', scope: 'Row' } : { tag: 'TD' }),
    }));
    return drawRow(sheet, cells, { across, turn });
  });
  const { pdf } = sheet;
  return element(pdf, 'Table', [caption, element(pdf, 'THead', [head]), element(pdf, 'TBody', rows)]);
}

function repeatHead(sheet: Sheet, heads: readonly Cell[], height: number, across: Column): void {
  decorate(sheet, 'Pagination', () => {
    for (const { text, style, column } of heads)
      linesOf(sheet, text, style, column.width).forEach((line, index) =>
        drawLine(sheet, line, sheet.y + CELL_PADDING + index * style.leading, style, column),
      );
  });
  sheet.y += height;
  drawRule(sheet, sheet.y, across, HEAD_RULE.weight, HEAD_RULE.colour);
}

/** Figures take the room they need, up to two thirds of the page in all; the first column takes the rest. */
function columnsOf(sheet: Sheet, table: PriceTable, across: Column): Column[] {
  const widths = figureWidths(sheet, table, (across.width * 2) / 3);
  const first = across.width - 2 * INSET - widths.reduce((sum, width) => sum + width + GAP, 0);
  let left = across.left + INSET + first;
  return [
    { left: across.left + INSET, width: first },
    ...widths.map((width): Column => {
      left += GAP + width;
      return { left: left - width, width, align: 'right' };
    }),
  ];
}

/** Headers stay on one line when there is room for it; figures are cut only when no page could hold them. */
function figureWidths(sheet: Sheet, { columns, rows }: PriceTable, most: number): number[] {
  const values = columns
    .slice(1)
    .map((_, index) => Math.max(0, ...rows.map((row) => widthOf(sheet, row[index + 1]!, STYLES.text))));
  const withHeads = (parts: (head: string) => readonly string[]): number[] =>
    columns
      .slice(1)
      .map(
        (head, index) =>
          Math.max(values[index]!, ...parts(head).map((part) => widthOf(sheet, part, STYLES.strong))) + 0.5,
      );
  const whole = withHeads((head) => [head]);
  if (fits(whole, most)) return whole;
  const wrapped = withHeads((head) => head.split(' '));
  return fits(wrapped, most) ? wrapped : wrapped.map((width) => Math.min(width, most / wrapped.length - GAP));
}

const fits = (widths: readonly number[], most: number): boolean =>
  widths.reduce((sum, width) => sum + width + GAP, 0) <= most;

function widthOf(sheet: Sheet, text: string, style: TextStyle): number {
  sheet.pdf.font(style.face).fontSize(style.size);
  return sheet.pdf.widthOfString(text);
}

/** What is to be paid, to the right of the page, under the column of amounts. */
export function drawTotals(
  sheet: Sheet,
  { caption, rows }: Totals,
  page: Column,
): PDFKit.PDFStructureElement {
  const across: Column = { left: page.left + page.width * 0.42, width: page.width * 0.58 };
  const amounts = Math.min(
    across.width / 2,
    Math.max(...rows.map(({ value }) => widthOf(sheet, value, STYLES.strong))) + 1,
  );
  const right: Column = {
    left: across.left + across.width - INSET - amounts,
    width: amounts,
    align: 'right',
  };
  const left: Column = { left: across.left + INSET, width: across.width - amounts - GAP - 2 * INSET };
  const lines = rows.map(({ name, value, strong }): Cell[] => {
    const style = strong ? STYLES.strong : STYLES.text;
    return [
      { text: name, style, column: left, tag: 'TH', scope: 'Row' },
      { text: value, style, column: right, tag: 'TD' },
    ];
  });
  keepTogether(
    sheet,
    lines.reduce((sum, cells) => sum + rowHeight(sheet, cells), 0),
  );
  const drawn = lines.map((cells, index) =>
    drawRow(sheet, cells, {
      across,
      turn: () => turnPage(sheet),
      ...(rows[index]!.strong ? { backdrop: tint(sheet, across), rule: HEAD_RULE } : {}),
    }),
  );
  return element(sheet.pdf, 'Table', [element(sheet.pdf, 'TBody', drawn)], { title: caption });
}

const tint =
  (sheet: Sheet, { left, width }: Column) =>
  (top: number, height: number): void =>
    decorate(sheet, 'Layout', () => sheet.pdf.rect(left, top, width, height).fill(COLOURS.tint));
