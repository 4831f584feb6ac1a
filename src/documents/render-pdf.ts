import PDFDocument from 'pdfkit';
import type { PrintableDocument } from '../domain/contract/printable-document';
import type { LocalDate } from '../domain/time';
import { composePage } from './content/compose-page';
import { oneLine } from './content/printable-text';
import type { PageContent } from './content/page-content';
import { drawNotice, drawSection, NAME_WIDTH } from './pdf/draw-block';
import { drawFacts } from './pdf/draw-facts';
import { drawMargins } from './pdf/draw-margins';
import { flowText } from './pdf/flow-text';
import { registerFaces } from './pdf/fonts';
import type { Sheet } from './pdf/sheet';
import { FULL_WIDTH, PAGE, STYLES } from './pdf/sheet';

/** A document of the contract as a tagged PDF; the same document gives the same bytes. */
export const renderPdf = (document: PrintableDocument, hash: string | null = null): Promise<Buffer> =>
  renderPagePdf(composePage(document, hash), document.issuedOn);

/** The same of any page, made on a day. */
export function renderPagePdf(page: PageContent, madeOn: LocalDate): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: PAGE.top, bottom: PAGE.bottom, left: PAGE.left, right: PAGE.right },
    pdfVersion: '1.7',
    tagged: true,
    lang: page.language,
    displayTitle: true,
    bufferPages: true,
    info: {
      Title: metadata(page.running.right),
      Author: metadata(page.running.left),
      Creator: 'Clausier',
      Producer: 'Clausier',
      CreationDate: new Date(`${madeOn}T12:00:00.000Z`),
    },
  });
  const written = bytesOf(pdf);
  registerFaces(pdf);
  drawPage({ pdf, y: PAGE.top }, page);
  pdf.end();
  return written;
}

function drawPage(sheet: Sheet, page: PageContent): void {
  const { pdf } = sheet;
  const root = pdf.struct('Document', { lang: page.language, title: page.running.right });
  pdf.addStructure(root);
  root.add(flowText(sheet, 'H1', page.running.right, STYLES.title, FULL_WIDTH));
  sheet.y += 8;
  root.add(drawFacts(sheet, page.identity, FULL_WIDTH, NAME_WIDTH));
  sheet.y += 4;
  for (const notice of page.notices) root.add(drawNotice(sheet, notice));
  for (const section of page.sections) root.add(drawSection(sheet, section));
  if (page.seal) {
    sheet.y += 8;
    root.add(drawFacts(sheet, [page.seal], FULL_WIDTH, NAME_WIDTH));
  }
  root.end();
  drawMargins(sheet, page);
}

/** pdfkit writes these into XML as they are. */
const metadata = (text: string): string => [...oneLine(text).replace(/[<>&]/g, ' ')].slice(0, 200).join('');

function bytesOf(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
}
