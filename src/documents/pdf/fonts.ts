import { readFileSync } from 'node:fs';
import { keysOf } from '../../domain/keys-of';

/** The faces of a document: they have the euro sign and the narrow blank of French figures. */
export type Face = 'text' | 'bold' | 'quote';

const FILES: Readonly<Record<Face, string>> = {
  text: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf'),
  bold: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf'),
  quote: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSerifCondensed.ttf'),
};

const loaded = new Map<Face, Buffer>();

function fileOf(face: Face): Buffer {
  const file = loaded.get(face) ?? readFileSync(FILES[face]);
  loaded.set(face, file);
  return file;
}

/** Makes the faces known to a PDF under their names; only the glyphs used are embedded. */
export function registerFaces(pdf: PDFKit.PDFDocument): void {
  for (const face of keysOf(FILES)) pdf.registerFont(face, fileOf(face));
}

/** What pdfkit knows of the font in use, and its types do not. */
interface FontInUse {
  readonly _font: { readonly font: { hasGlyphForCodePoint(code: number): boolean } };
}

/** Stands for a character no face has. */
export const MISSING = '\u25a1';
const SELECTORS = /[\u200d\ufe00-\ufe0f]/gu;

/** The text the font in use can draw: a white square stands for each character it lacks. */
export function drawable(pdf: PDFKit.PDFDocument, text: string): string {
  const { font } = (pdf as PDFKit.PDFDocument & FontInUse)._font;
  const has = (character: string): boolean =>
    character === '\n' || font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
  return [...text.replace(SELECTORS, '')].map((character) => (has(character) ? character : MISSING)).join('');
}
