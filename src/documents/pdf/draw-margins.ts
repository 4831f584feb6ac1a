import { oneLine } from '../content/printable-text';
import type { PageContent } from '../content/page-content';
import { drawable } from './fonts';
import type { Column, Sheet } from './sheet';
import { COLOURS, decorate, drawLine, drawRule, FULL_WIDTH, PAGE, STYLES } from './sheet';

const HALF = FULL_WIDTH.width / 2 - 8;
const LEFT: Column = { left: FULL_WIDTH.left, width: HALF };
const RIGHT: Column = { left: FULL_WIDTH.left + FULL_WIDTH.width - HALF, width: HALF, align: 'right' };

/** The head and the foot of every page: whose document it is, which one, and which page. */
export function drawMargins(sheet: Sheet, { running, words }: PageContent): void {
  const { start, count } = sheet.pdf.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    sheet.pdf.switchToPage(page);
    decorate(sheet, 'Pagination', () => {
      drawLine(sheet, fitted(sheet, running.left), 40, STYLES.margin, LEFT);
      drawLine(sheet, fitted(sheet, running.right), 40, STYLES.margin, RIGHT);
      const number = words.page(page - start + 1, count);
      drawLine(sheet, number, PAGE.height - 44, STYLES.margin, RIGHT);
    });
    drawRule(sheet, 56, FULL_WIDTH, 1.6, COLOURS.accent);
  }
}

/** What fits of a text, with an ellipsis when it does not. */
function fitted({ pdf }: Sheet, text: string): string {
  pdf.font(STYLES.margin.face).fontSize(STYLES.margin.size);
  const characters = [...drawable(pdf, oneLine(text))].slice(0, 200);
  const whole = characters.join('');
  if (pdf.widthOfString(whole) <= HALF) return whole;
  while (characters.length > 0 && pdf.widthOfString(`${characters.join('')}…`) > HALF) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
