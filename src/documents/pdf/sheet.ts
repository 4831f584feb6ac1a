import { printableText } from '../content/printable-text';
import type { Face } from './fonts';
import { drawable } from './fonts';
import { wrapLines } from './wrap-lines';

/** A4 in points, with the room of the header and the footer. */
export const PAGE = { width: 595.28, height: 841.89, left: 56, right: 56, top: 78, bottom: 66 } as const;

/** The colours of a document; every text has a contrast above 7 to 1 on white. */
export const COLOURS = {
  ink: '#1b1f24',
  soft: '#4a5460',
  line: '#c9d0d8',
  accent: '#1d3b5f',
  tint: '#f3f6f9',
} as const;

/** How a run of text looks. */
export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
}

/** The styles of text. */
export const STYLES = {
  title: { face: 'bold', size: 18, leading: 23, colour: COLOURS.accent },
  heading: { face: 'bold', size: 12, leading: 16, colour: COLOURS.accent },
  subheading: { face: 'bold', size: 10.5, leading: 14.5, colour: COLOURS.accent },
  text: { face: 'text', size: 9.5, leading: 13.5, colour: COLOURS.ink },
  soft: { face: 'text', size: 9.5, leading: 13.5, colour: COLOURS.soft },
  strong: { face: 'bold', size: 9.5, leading: 13.5, colour: COLOURS.ink },
  quote: { face: 'quote', size: 9.5, leading: 14, colour: COLOURS.ink },
  margin: { face: 'text', size: 8, leading: 11, colour: COLOURS.soft },
} as const satisfies Readonly<Record<string, TextStyle>>;

/** A column of the page. */
export interface Column {
  readonly left: number;
  readonly width: number;
  readonly align?: 'left' | 'right';
}

/** The whole width between the margins. */
export const FULL_WIDTH: Column = { left: PAGE.left, width: PAGE.width - PAGE.left - PAGE.right };

/** The page being written, and how far down it is written. */
export interface Sheet {
  readonly pdf: PDFKit.PDFDocument;
  y: number;
}

/** The lowest a line may end. */
export const FLOOR = PAGE.height - PAGE.bottom;

/** Room left on the page. */
export const roomOn = (sheet: Sheet): number => FLOOR - sheet.y;

/** Starts the next page. */
export function turnPage(sheet: Sheet): void {
  sheet.pdf.addPage();
  sheet.y = PAGE.top;
}

/** Starts the next page unless `height` is left, or could never be. */
export function keepTogether(sheet: Sheet, height: number): void {
  if (height > roomOn(sheet) && sheet.y > PAGE.top) turnPage(sheet);
}

/** Lines of a text in a column, with characters the face can draw. */
export function linesOf(sheet: Sheet, text: string, style: TextStyle, width: number): string[] {
  const { pdf } = sheet;
  pdf.font(style.face).fontSize(style.size);
  return wrapLines(drawable(pdf, printableText(text)), width, (part) => pdf.widthOfString(part));
}

/** Draws one line at a height; the caller marks what it is. */
export function drawLine(sheet: Sheet, line: string, y: number, style: TextStyle, column: Column): void {
  const { pdf } = sheet;
  pdf.font(style.face).fontSize(style.size).fillColor(style.colour);
  const left =
    column.align === 'right' ? column.left + column.width - pdf.widthOfString(line.trimEnd()) : column.left;
  pdf.text(line, left, y + (style.leading - pdf.currentLineHeight()) / 2, { lineBreak: false });
}

/** Draws what carries no meaning: rules, backgrounds, running headers. */
export function decorate(sheet: Sheet, kind: 'Layout' | 'Pagination', draw: () => void): void {
  sheet.pdf.markContent('Artifact', { type: kind });
  draw();
  sheet.pdf.endMarkedContent();
}

/** A horizontal rule. */
export function drawRule(
  sheet: Sheet,
  y: number,
  column: Column,
  weight = 0.6,
  colour: string = COLOURS.line,
): void {
  decorate(sheet, 'Layout', () => {
    sheet.pdf
      .moveTo(column.left, y)
      .lineTo(column.left + column.width, y)
      .lineWidth(weight)
      .strokeColor(colour)
      .stroke();
  });
}
