import { printableText } from '../content/printable-text';
import { MISSING } from './fonts';

/** What pdfkit takes for an element of the structure, beyond what its types say. */
export interface ElementOptions {
  title?: string;
  lang?: string;
  actual?: string;
  scope?: 'Row' | 'Column';
}

/** Builds an element of the structure from what it contains. */
export const element = (
  pdf: PDFKit.PDFDocument,
  tag: string,
  children: readonly PDFKit.PDFStructureElementChild[],
  options: ElementOptions = {},
): PDFKit.PDFStructureElement => pdf.struct(tag, options, [...children]);

/** The words themselves, for a reader that does not see, when characters could not be drawn. */
export const actualText = (text: string, drawn: readonly string[]): ElementOptions =>
  drawn.join('').includes(MISSING) ? { actual: printableText(text) } : {};
