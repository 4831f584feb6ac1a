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
  const heads = columns.map(({ head, column }): Cell => ({
    text: head,
    style: STYLES.strong,
    column,
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
    const cells = columns.map(({ column }, index): Cell => ({
      text: row[index] ?? '',
      style: STYLES.text,
      column,
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

/** A column of the table under its header. */
interface Headed {
  readonly head: string;
  readonly column: Column;
}

/** Figures take the room they need, up to two thirds of the page in all; the first column takes the rest. */
function columnsOf(sheet: Sheet, { columns, rows }: PriceTable, across: Column): readonly Headed[] {
  const [label = '', ...heads] = columns;
  const figures = heads.map((head, index): Figures => ({
    head,
    values: rows.map((row) => row[index + 1] ?? ''),
  }));
  const widths = figureWidths(sheet, figures, (across.width * 2) / 3);
  const first = across.width - 2 * INSET - widths.reduce((sum, { width }) => sum + width + GAP, 0);
  let left = across.left + INSET + first;
  return [
    { head: label, column: { left: across.left + INSET, width: first } },
    ...widths.map(({ head, width }): Headed => {
      left += GAP + width;
      return { head, column: { left: left - width, width, align: 'right' } };
    }),
  ];
}

/** The figures under a header. */
interface Figures {
  readonly head: string;
  readonly values: readonly string[];
}

interface Width {
  readonly head: string;
  readonly width: number;
}

/** Headers stay on one line when there is room for it; figures are cut only when no page could hold them. */
function figureWidths(sheet: Sheet, figures: readonly Figures[], most: number): readonly Width[] {
  const withHeads = (parts: (head: string) => readonly string[]): readonly Width[] =>
    figures.map(({ head, values }) => {
      const figure = values.map((value) => widthOf(sheet, value, STYLES.text));
      const words = parts(head).map((part) => widthOf(sheet, part, STYLES.strong));
      return { head, width: Math.max(0, ...figure, ...words) + 0.5 };
    });
  const whole = withHeads((head) => [head]);
  if (fits(whole, most)) return whole;
  const wrapped = withHeads((head) => head.split(' '));
  if (fits(wrapped, most)) return wrapped;
  return wrapped.map(({ head, width }) => ({ head, width: Math.min(width, most / wrapped.length - GAP) }));
}

const fits = (widths: readonly Width[], most: number): boolean =>
  widths.reduce((sum, { width }) => sum + width + GAP, 0) <= most;

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
  const lines = rows.map(({ name, value, strong }) => {
    const style = strong ? STYLES.strong : STYLES.text;
    const cells: readonly Cell[] = [
      { text: name, style, column: left, tag: 'TH', scope: 'Row' },
      { text: value, style, column: right, tag: 'TD' },
    ];
    return { cells, strong };
  });
  keepTogether(
    sheet,
    lines.reduce((sum, { cells }) => sum + rowHeight(sheet, cells), 0),
  );
  const drawn = lines.map(({ cells, strong }) =>
    drawRow(sheet, cells, {
      across,
      turn: () => turnPage(sheet),
      ...(strong ? { backdrop: tint(sheet, across), rule: HEAD_RULE } : {}),
    }),
  );
  return element(sheet.pdf, 'Table', [element(sheet.pdf, 'TBody', drawn)], { title: caption });
}

const tint =
  (sheet: Sheet, { left, width }: Column) =>
  (top: number, height: number): void =>
    decorate(sheet, 'Layout', () => sheet.pdf.rect(left, top, width, height).fill(COLOURS.tint));
