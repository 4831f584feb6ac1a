import type { PrintableDocument } from '../../domain/contract/printable-document';
import type { Section } from './page-content';
import { speakerOf } from './speaker';

/** What the rules say beside the price: what is bought, how it is paid, what is held meanwhile. */
export function particularsSection(document: PrintableDocument): Section[] {
  const { particulars = [], kind } = document;
  if (particulars.length === 0) return [];
  const say = speakerOf(document);
  const heading = say(kind === 'COMMERCIAL_PROPOSAL' ? 'proposed' : 'ordered');
  const facts = particulars.map(({ title, text }) => ({ name: title, value: text }));
  return [{ id: 'contenu', heading, blocks: [{ type: 'facts', facts }] }];
}
