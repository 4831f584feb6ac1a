import type { Column, Sheet, TextStyle } from './sheet';
import { drawLine, drawRule, linesOf, PAGE, roomOn } from './sheet';
import type { ElementOptions } from './structure';
import { actualText, element } from './structure';

/** Room above and below the text of a cell. */
export const CELL_PADDING = 4;

/** One cell of a row, with its place in the structure. */
export interface Cell {
  readonly text: string;
  readonly style: TextStyle;
  readonly column: Column;
  readonly tag: 'TH' | 'TD';
  readonly scope?: 'Row' | 'Column';
}

/** What surrounds a row. */
export interface RowFrame {
  readonly across: Column;
  /** Starts the next page and whatever is repeated on it. */
  readonly turn: () => void;
  /** Drawn behind each part of the row. */
  readonly backdrop?: (top: number, height: number) => void;
  readonly rule?: { readonly weight: number; readonly colour: string };
}

/** A cell as it is drawn: its lines, and what has been put on pages of them. */
interface Part {
  readonly cell: Cell;
  readonly lines: readonly string[];
  readonly contents: PDFKit.PDFStructureContent[];
}

/** Height of a row that is not cut. */
export const rowHeight = (sheet: Sheet, cells: readonly Cell[]): number =>
  Math.max(...cells.map((cell) => cellLines(sheet, cell).length * cell.style.leading)) + 2 * CELL_PADDING;

/** Draws a row whole on one page, or over several when it is taller than a page. */
export function drawRow(sheet: Sheet, cells: readonly Cell[], frame: RowFrame): PDFKit.PDFStructureElement {
  const parts = cells.map((cell): Part => ({ cell, lines: cellLines(sheet, cell), contents: [] }));
  const leading = Math.max(...cells.map(({ style }) => style.leading));
  const tallest = Math.max(...parts.map(({ lines }) => lines.length));
  const height = tallest * leading + 2 * CELL_PADDING;
  if (height > roomOn(sheet) && (height < MOST || roomOn(sheet) < 6 * leading)) frame.turn();
  for (let next = 0; next < tallest;) {
    const count = Math.min(tallest - next, Math.floor((roomOn(sheet) - 2 * CELL_PADDING) / leading));
    if (count < 1) {
      frame.turn();
      continue;
    }
    const room = count * leading + 2 * CELL_PADDING;
    frame.backdrop?.(sheet.y, room);
    for (const { cell, lines, contents } of parts) {
      const shown = lines.slice(next, next + count);
      if (shown.length > 0) contents.push(drawCell(sheet, cell, shown));
    }
    sheet.y += room;
    next += count;
  }
  drawRule(sheet, sheet.y, frame.across, frame.rule?.weight, frame.rule?.colour);
  return element(
    sheet.pdf,
    'TR',
    parts.map(({ cell, lines, contents }) => element(sheet.pdf, cell.tag, contents, optionsOf(cell, lines))),
  );
}

const MOST = (PAGE.height - PAGE.top - PAGE.bottom) / 2;

const cellLines = (sheet: Sheet, { text, style, column }: Cell): string[] =>
  linesOf(sheet, text, style, column.width);

function drawCell(
  sheet: Sheet,
  { tag, style, column }: Cell,
  lines: readonly string[],
): PDFKit.PDFStructureContent {
  const content = sheet.pdf.markStructureContent(tag);
  lines.forEach((line, index) =>
    drawLine(sheet, line, sheet.y + CELL_PADDING + index * style.leading, style, column),
  );
  sheet.pdf.endMarkedContent();
  return content;
}

const optionsOf = ({ text, scope }: Cell, lines: readonly string[]): ElementOptions => ({
  ...actualText(text, lines),
  ...(scope ? { scope } : {}),
});
