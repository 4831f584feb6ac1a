import type { PrintableDocument } from '../../domain/contract/printable-document';
import { longDay } from '../../domain/format/day';
import { agreementSection } from './agreement-section';
import { quotationSections } from './quotation-sections';
import type { Fact, PageContent, Section } from './page-content';
import { particularsSection } from './particulars-section';
import { priceSection } from './price-section';
import { speakerOf } from './speaker';
import { statusText } from './status-text';
import { subjectSection } from './subject-section';

/** Chooses every word of a document, in its language and in the order of reading. */
export function composePage(document: PrintableDocument, hash: string | null = null): PageContent {
  const { language, reference, title, providerName } = document;
  const fullTitle = `${title} ${reference}`;
  return {
    language,
    title,
    reference,
    running: { left: providerName, right: fullTitle },
    identity: identityOf(document),
    notices: noticesOf(document),
    sections: [
      partiesSection(document),
      subjectSection(document),
      ...particularsSection(document),
      priceSection(document),
      ...agreementSection(document),
      ...quotationSections(document),
    ],
    seal: hash === null ? null : { name: speakerOf(document)('hash'), value: hash },
    words: {
      contents: speakerOf(document)('contents'),
      page: (number, count) => `page ${number} / ${count}`,
    },
  };
}

function identityOf(document: PrintableDocument): Fact[] {
  const say = speakerOf(document);
  return [
    { name: say('issuedOn'), value: longDay(document.language, document.issuedOn) },
    { name: say('status'), value: statusText(document) },
  ];
}

function noticesOf(document: PrintableDocument): string[] {
  const say = speakerOf(document);
  return [
    ...(document.status.state === 'VOID' ? [say('void')] : []),
    ...(document.language === document.frame.language ? [] : [say('courtesy')]),
    ...(document.sampleFigures ? [say('sample')] : []),
  ];
}

function partiesSection(document: PrintableDocument): Section {
  const say = speakerOf(document);
  const { customer, providerName, providerDetails } = document;
  return {
    id: 'parties',
    heading: say('parties'),
    blocks: [
      {
        type: 'parties',
        parties: [
          { role: say('provider'), name: providerName, details: providerDetails, facts: [] },
          {
            role: say('customer'),
            name: customer.name,
            details: customer.details ?? [],
            facts: [
              { name: say('reference'), value: customer.reference },
              { name: say('email'), value: customer.email },
            ],
          },
        ],
      },
    ],
  };
}
