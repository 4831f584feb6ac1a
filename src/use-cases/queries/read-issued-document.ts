import type { CommercialProposal } from '../../domain/contract/intervention';
import type { IssuedDocument, SubjectId } from '../../domain/contract/issued-document';
import type { PurchaseOrder } from '../../domain/contract/order';
import type { PrintableDocument } from '../../domain/contract/printable-document';
import { InvalidId } from '../../domain/errors';
import type { Tables } from '../../domain/ports/store';
import { isIdOf } from '../../domain/id';
import type { Language } from '../../domain/text';
import { Zone } from '../../domain/zone';
import type { Deps } from '../operation/deps';
import { findOwn } from '../operation/find-own';
import { authorize } from '../operation/permissions';
import { scopeOf } from '../operation/scope';
import { freezeOrder, freezeProposal, lastIssued } from '../documents/freeze';
import { settled } from './settled';

/** Which document, in which language. */
export interface DocumentInput {
  /** Id of an order or of a commercial proposal, which is read as it was last kept, or of a document that was kept. */
  readonly id: string;
  readonly language: Language;
}

/** A document, with the hash of what was kept. */
export interface ReadDocument {
  readonly document: PrintableDocument;
  readonly hash: string;
}

/** The order form, the renewal order or the commercial proposal of an id, as it was issued (articles 2.2.1, 6.1 and 7). */
export async function readIssuedDocument(deps: Deps, { id, language }: DocumentInput): Promise<ReadDocument> {
  authorize(deps, 'read');
  const { content, hash } = await issuedDocument(deps, id);
  const { frame, ...kept } = content[language];
  const zone = new Zone(frame.zone.name, frame.zone.label);
  return { document: { ...kept, frame: { ...frame, zone } }, hash };
}

/** Every document that was kept of an order or of a proposal, as it was issued first. */
export async function issuedDocumentsOf(deps: Deps, id: string): Promise<readonly IssuedDocument[]> {
  authorize(deps, 'read');
  const { subjectId } = await issuedDocument(deps, id);
  return deps.store.read(({ issuedDocuments }) =>
    issuedDocuments.list({ subjectId }, { first: MOST_VERSIONS }),
  );
}

const MOST_VERSIONS = 100;

/**
 * What fell due on it is settled first, as before any answer. One that is older than what is kept is kept when it is
 * first read, as it can be composed then.
 */
async function issuedDocument(deps: Deps, id: string): Promise<IssuedDocument> {
  if (isIdOf('issuedDocuments', id))
    return deps.store.read((tables) => findOwn(tables, deps.actor, 'issuedDocuments', id));
  const subjectId = checkSubject(id);
  await settled(deps, async (tables) => [await subjectOf(deps, tables, subjectId)]);
  const known = await deps.store.read((tables) => lastIssued(tables, subjectId));
  return known ?? deps.store.write((tables) => keepNow(deps, tables, subjectId));
}

function checkSubject(id: string): SubjectId {
  if (isIdOf('orders', id) || isIdOf('proposals', id)) return id;
  throw noDocument(id);
}

const subjectOf = (
  { actor }: Deps,
  tables: Tables,
  id: SubjectId,
): Promise<PurchaseOrder | CommercialProposal> =>
  isIdOf('orders', id) ? findOwn(tables, actor, 'orders', id) : findOwn(tables, actor, 'proposals', id);

async function keepNow(deps: Deps, tables: Tables, id: SubjectId): Promise<IssuedDocument> {
  const scope = scopeOf(deps, tables);
  return isIdOf('orders', id)
    ? freezeOrder(scope, await findOwn(tables, deps.actor, 'orders', id))
    : freezeProposal(scope, await findOwn(tables, deps.actor, 'proposals', id));
}

const noDocument = (id: string): InvalidId =>
  new InvalidId(
    {
      fr: `\`${id.slice(0, 60)}\` n'est pas l'identifiant d'une commande ou d'une proposition`,
      en: `\`${id.slice(0, 60)}\` is not the id of an order or of a proposal`,
    },
    ['id'],
  );
