import type { Column, Sheet, TextStyle } from './sheet';
import { drawLine, linesOf, roomOn, turnPage } from './sheet';
import { actualText } from './structure';

/** Called before the lines of each page are drawn, with their top and bottom. */
export type Backdrop = (top: number, bottom: number) => void;

/** Writes a text down the page and over the next ones as one element of the structure. */
export function flowText(
  sheet: Sheet,
  tag: string,
  text: string,
  style: TextStyle,
  column: Column,
  backdrop: Backdrop = () => undefined,
): PDFKit.PDFStructureElement {
  const lines = linesOf(sheet, text, style, column.width);
  const contents: PDFKit.PDFStructureContent[] = [];
  for (let next = 0; next < lines.length;) {
    const count = linesThatFit(lines.length - next, roomOn(sheet), style.leading);
    if (count === 0) {
      turnPage(sheet);
      continue;
    }
    backdrop(sheet.y, sheet.y + count * style.leading);
    contents.push(sheet.pdf.markStructureContent(tag));
    for (const line of lines.slice(next, next + count)) {
      drawLine(sheet, line, sheet.y, style, column);
      sheet.y += style.leading;
    }
    sheet.pdf.endMarkedContent();
    next += count;
  }
  return sheet.pdf.struct(tag, actualText(text, lines), contents);
}

/** No single line is left behind at the foot of a page, nor sent alone to the next. */
function linesThatFit(wanted: number, room: number, leading: number): number {
  const fit = Math.min(wanted, Math.floor(room / leading));
  if (fit === wanted) return fit;
  const kept = wanted - fit === 1 ? fit - 1 : fit;
  return kept < 2 ? 0 : kept;
}

/** Height of a text in a column. */
export const heightOf = (sheet: Sheet, text: string, style: TextStyle, width: number): number =>
  linesOf(sheet, text, style, width).length * style.leading;
