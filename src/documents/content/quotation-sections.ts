import type {
  AcceptedText,
  DocumentAcknowledgement,
  PrintableDocument,
  QuotedClause,
} from '../../domain/contract/printable-document';
import type { Text } from '../../domain/text';
import type { Block, Quotation, Section } from './page-content';
import { speakerOf } from './speaker';
import { answerer, settled } from './status-text';

/** What the customer acknowledges, then the clauses the document rests on, word for word. */
export function quotationSections(document: PrintableDocument): Section[] {
  const say = speakerOf(document);
  const { acknowledgements, clauses, texts = [] } = document;
  const sections: Section[] = [
    {
      id: 'reconnaissances',
      heading: say('acknowledgements'),
      blocks: acknowledgements.map((one) => statement(document, one)),
    },
    { id: 'textes', heading: say('texts'), blocks: textsBlocks(document, texts) },
    { id: 'clauses', heading: say('clauses'), blocks: clauses.map((clause) => quote(document, clause)) },
  ];
  return sections.filter(({ blocks }) => blocks.length > 0);
}

/** The strongest first (article 1); an amendment has no edition of its own. */
const textsBlocks = ({ language }: PrintableDocument, texts: readonly AcceptedText[]): Block[] =>
  texts.length === 0
    ? []
    : [
        {
          type: 'facts',
          facts: texts.map(({ title, edition }) => ({
            name: title,
            value: `${EDITION[language]}\u00a0${edition}`,
          })),
        },
      ];

const EDITION: Text = { fr: 'édition', en: 'edition' };

function statement(document: PrintableDocument, one: DocumentAcknowledgement): Quotation {
  const say = speakerOf(document);
  const { language, frame } = document;
  const accepted = [
    language === 'fr' ? 'Accepté' : 'Accepted',
    ...settled(language, frame.zone, one.acceptedAt, answerer(document, one.acceptedBy)),
  ];
  return {
    type: 'quotation',
    source: source(document, one),
    language: frame.language,
    paragraphs: one.text.split('\n\n').map(quoted),
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
  return `${where.documentTitle}, ${EDITION[language]}\u00a0${where.edition}, article\u00a0${where.article}`;
}

const quoted = (words: string): string => `«\u00a0${words}\u00a0»`;
