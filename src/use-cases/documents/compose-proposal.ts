import type {
  CommercialProposal,
  Intervention,
  ProposalStatus,
  Study,
} from '../../domain/contract/intervention';
import type { Rental } from '../../domain/contract/rental';
import type { Customer } from '../../domain/contract/customer';
import type {
  DocumentStatus,
  DocumentTotals,
  DocumentWork,
  PrintableDocument,
} from '../../domain/contract/printable-document';
import type { Subscription } from '../../domain/contract/subscription';
import type { ClauseCitation } from '../../domain/explanation';
import type { Frame } from '../../domain/frame';
import type { Language, Text } from '../../domain/text';
import { signerOnPaper } from '../../domain/signature';
import { customerParty } from './customer-party';
import { DOCUMENT_TITLES } from './document-title';
import type { DocumentTold } from './document-told';
import { toldIn } from './document-told';
import { quoteClauses } from './quote-clauses';

/** All a commercial proposal shows. */
export interface ProposalDocumentInput {
  readonly proposal: CommercialProposal;
  readonly intervention: Intervention;
  /** The study that led to it; null where there was none. */
  readonly study?: Pick<Study, 'reference' | 'conclusion'> | null;
  readonly customer: Customer;
  readonly rental: Rental;
  readonly subscription: Subscription;
  readonly clauses: readonly ClauseCitation[];
  readonly labels: { readonly level: Text; readonly serverType: Text; readonly interventionType: Text };
  /** What the rules answer for VAT; null when they say nothing, and the price then excludes it. */
  readonly vat: DocumentTotals['vat'];
  /** What the rules say in words; nothing when left out. */
  readonly notes?: readonly string[];
  readonly told: DocumentTold;
  readonly sampleFigures: boolean;
  readonly language: Language;
  readonly frame: Frame;
  readonly providerName: string;
  /** Lines under its name, such as its address and its registration. */
  readonly providerDetails?: readonly string[];
}

const studied = (study: ProposalDocumentInput['study']): Pick<DocumentWork, 'study'> =>
  study?.conclusion ? { study: { reference: study.reference, conclusion: study.conclusion } } : {};

/** The commercial proposal for work the allowance does not cover (articles 2.2.1 and 2.2.2). */
export function composeProposal(input: ProposalDocumentInput): PrintableDocument {
  const { proposal, intervention, customer, rental, subscription, labels, language } = input;
  return {
    kind: 'COMMERCIAL_PROPOSAL',
    language,
    frame: input.frame,
    reference: proposal.reference,
    title: DOCUMENT_TITLES.COMMERCIAL_PROPOSAL[language],
    issuedOn: proposal.issuedOn,
    status: statusOfProposal(proposal, input.providerName),
    providerName: input.providerName,
    providerDetails: input.providerDetails ?? [],
    customer: customerParty(customer, language),
    subject: {
      serverReference: rental.reference,
      serverType: labels.serverType[language],
      level: labels.level[language],
      previousLevel: null,
      termMonths: null,
      subscriptionReference: subscription.reference,
      effectiveDate: null,
      dueDate: null,
      setupTarget: null,
      work: {
        interventionReference: intervention.reference,
        type: labels.interventionType[language],
        description: intervention.description,
        ...studied(input.study),
        wantedAt: intervention.startsAt,
        coveredMinutes: proposal.coveredMinutes,
        quotedMinutes: proposal.quotedMinutes,
      },
    },
    ...toldIn(input.told, language),
    lines: proposal.lines.map(({ label, ...line }) => ({ ...line, label: label[language] })),
    totals: { discount: null, exclVatCents: proposal.amountCents, vat: input.vat },
    notes: input.notes ?? [],
    lastDay: proposal.validUntil,
    continuesUntil: null,
    renewsDueDate: null,
    clauses: quoteClauses(input.clauses, language),
    acknowledgements: [],
    sampleFigures: input.sampleFigures,
  };
}

const STATES: Readonly<Record<ProposalStatus, DocumentStatus['state']>> = {
  ISSUED: 'OPEN',
  ACCEPTED: 'AGREED',
  DECLINED: 'DECLINED',
  EXPIRED: 'LAPSED',
  WITHDRAWN: 'VOID',
  REPLACED: 'VOID',
};

/** Where a proposal stands, since when and by whom (article 2.2.1). */
export function statusOfProposal(
  { status, answeredAt, answeredBy }: CommercialProposal,
  providerName: string,
): DocumentStatus {
  const state = STATES[status];
  const answered = state === 'AGREED' || state === 'DECLINED';
  if (!answered) return { state, at: null, by: null };
  return { state, at: answeredAt, by: answeredBy && signerOnPaper(answeredBy, providerName) };
}
