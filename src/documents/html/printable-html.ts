import { escapeHtml } from '../../domain/format/escape-html';
import { printableText } from '../content/printable-text';

/** What is printed, as it stands in an element or in a quoted attribute of a page. */
export const printableHtml = (text: string): string => escapeHtml(printableText(text));
