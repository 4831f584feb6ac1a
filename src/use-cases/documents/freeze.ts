import { canonical } from '../../domain/canonical';
import type { CommercialProposal } from '../../domain/contract/intervention';
import type {
  IssuedContent,
  IssuedDocument,
  KeptDocument,
  SubjectId,
} from '../../domain/contract/issued-document';
import type { PurchaseOrder } from '../../domain/contract/order';
import type { Tables } from '../../domain/ports/store';
import { signatureOf } from '../../domain/signature';
import type { Scope } from '../operation/scope';
import { sha256 } from '../operation/sha256';
import { statusOfOrder } from './compose-order';
import { statusOfProposal } from './compose-proposal';
import { orderAsIssued } from './order-as-issued';
import { proposalAsIssued } from './proposal-as-issued';

/**
 * Keeps an order form as it is issued, and again whenever something becomes of it: what was issued is restated with who
 * answered it and when, never composed anew (articles 2, 6.1 and 7). Nothing is written where nothing changed.
 */
export const freezeOrder = (scope: Scope, order: PurchaseOrder): Promise<IssuedDocument> =>
  freeze(scope, order, () => orderAsIssued(scope, order), restatedOrder(order));

/** Keeps a commercial proposal as it is issued, and again whenever it is answered or lapses (article 2.2.1). */
export const freezeProposal = (scope: Scope, proposal: CommercialProposal): Promise<IssuedDocument> =>
  freeze(
    scope,
    proposal,
    () => proposalAsIssued(scope, proposal),
    (kept) => ({ ...kept, status: statusOfProposal(proposal, kept.providerName) }),
  );

/** The order or the proposal of a document as it was last kept; null when it is older than what is kept. */
export async function lastIssued(
  { issuedDocuments }: Tables,
  subjectId: SubjectId,
): Promise<IssuedDocument | null> {
  const [last] = await issuedDocuments.list({ subjectId }, { first: 1, newestFirst: true });
  return last ?? null;
}

const restatedOrder =
  (order: PurchaseOrder) =>
  (kept: KeptDocument): KeptDocument => ({
    ...kept,
    status: statusOfOrder(order, kept.providerName),
    renewsDueDate: order.renewsDueDate ?? kept.renewsDueDate,
    subject: { ...kept.subject, setupTarget: order.setupTarget ?? kept.subject.setupTarget },
  });

async function freeze(
  { deps, tables, now }: Scope,
  subject: Pick<PurchaseOrder | CommercialProposal, 'id' | 'customerId'>,
  issue: () => Promise<IssuedContent>,
  restate: (kept: KeptDocument) => KeptDocument,
): Promise<IssuedDocument> {
  const last = await lastIssued(tables, subject.id);
  const content = last ? { fr: restate(last.content.fr), en: restate(last.content.en) } : await issue();
  const hash = sha256(canonical(content));
  if (last?.hash === hash) return last;
  const issued: IssuedDocument = {
    id: deps.ids.next('issuedDocuments'),
    customerId: subject.customerId,
    subjectId: subject.id,
    number: (last?.number ?? 0) + 1,
    state: content.fr.status.state,
    content,
    hash,
    recordedAt: now,
    recordedBy: signatureOf(deps.actor),
  };
  await tables.issuedDocuments.insert(issued);
  return issued;
}
