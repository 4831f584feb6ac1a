import type {
  DocumentAcknowledgement,
  PrintableDocument,
  QuotedClause,
} from '../../domain/contract/printable-document';
import type { Quotation, Section } from './page-content';
import { speakerOf } from './speaker';
import { settled } from './status-text';

/** What the customer acknowledges, then the clauses the document rests on, word for word. */
export function quotationSections(document: PrintableDocument): Section[] {
  const say = speakerOf(document);
  const { acknowledgements, clauses } = document;
  const sections: Section[] = [
    {
      id: 'reconnaissances',
      heading: say('acknowledgements'),
      blocks: acknowledgements.map((one) => statement(document, one)),
    },
    { id: 'clauses', heading: say('clauses'), blocks: clauses.map((clause) => quote(document, clause)) },
  ];
  return sections.filter(({ blocks }) => blocks.length > 0);
}

function statement(document: PrintableDocument, one: DocumentAcknowledgement): Quotation {
  const say = speakerOf(document);
  const { language, frame } = document;
  const accepted = [
    language === 'fr' ? 'Accepté' : 'Accepted',
    ...settled(language, frame.zone, one.acceptedAt, one.acceptedBy),
  ];
  return {
    type: 'quotation',
    source: source(document, one),
    language: frame.language,
    paragraphs: [quoted(one.text)],
    note: one.acceptedAt === null ? say('toBeAcknowledged') : `${accepted.join(' ')}.`,
  };
}

const quote = (document: PrintableDocument, clause: QuotedClause): Quotation => ({
  type: 'quotation',
  source: `${source(document, clause)}${clause.title === '' ? '' : ` – ${clause.title}`}`,
  language: document.frame.language,
  paragraphs: clause.excerpts.map(quoted),
  note: null,
});

function source(
  { language }: PrintableDocument,
  where: { readonly documentTitle: string; readonly edition: string; readonly article: string },
): string {
  const words = language === 'fr' ? { edition: 'édition' } : { edition: 'edition' };
  return `${where.documentTitle}, ${words.edition}\u00a0${where.edition}, article\u00a0${where.article}`;
}

const quoted = (words: string): string => `«\u00a0${words}\u00a0»`;
