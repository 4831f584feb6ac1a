import { createHash } from 'node:crypto';
import type { AmendmentScope } from '../../domain/contract/amendment-scope';
import { keysOf } from '../../domain/keys-of';
import { EXISTING_CONTRACTS, HEADING_STATUSES } from '../../domain/ports/rulebook';
import type { ExistingContracts } from '../../domain/ports/rulebook';
import type { Text } from '../../domain/text';
import type { DocumentModel, HeadingModel } from '../model/document-model';
import type { Cursor } from './cursor';
import type { ReadClause } from './read-clause';
import { CLAUSE_PARTS, readParts } from './read-clause';
import { UNREADABLE_DAY } from './unreadable-day';

/** A document or amendment with the places of its parts. */
export interface ReadDocument {
  readonly model: DocumentModel;
  readonly root: Cursor;
  readonly headings: readonly { readonly model: HeadingModel; readonly at: Cursor }[];
  readonly rank: Cursor | null;
  readonly clauses: readonly ReadClause[];
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const DOCUMENT_KEYS = [
  '$schema',
  'id',
  'edition',
  'title',
  'citedAs',
  'rank',
  'concerns',
  'inForceFrom',
  'inForceUntil',
  'existingContracts',
  'sample',
  'headings',
] as const;

/** Reads an edition; its clauses are added by who reads the folder. */
export function readDocument(file: string, root: Cursor, text: string): ReadDocument {
  const members = root.fields(DOCUMENT_KEYS, ['id', 'edition', 'title', 'rank', 'inForceFrom', 'headings']);
  const headings = (members.headings?.elements() ?? []).map(readHeading);
  const model: DocumentModel = {
    id: members.id?.string() ?? '',
    edition: members.edition?.string() ?? '',
    title: members.title?.text() ?? { fr: '', en: '' },
    citedAs: members.citedAs?.text() ?? null,
    rank: members.rank?.string() ?? '',
    concerns: members.concerns ? readConcerns(members.concerns) : null,
    inForceFrom: members.inForceFrom?.date() ?? UNREADABLE_DAY,
    inForceUntil: members.inForceUntil?.date() ?? null,
    signedOn: null,
    existingContracts: reachOf(members.existingContracts),
    scope: null,
    sample: members.sample?.boolean() ?? false,
    text,
    textSha256: sha256(text),
    headings: headings.map((one) => one.model),
    clauses: [],
    file,
  };
  reversed(members.inForceUntil, model.title, model.inForceFrom, model.inForceUntil);
  return { model, root, headings, rank: members.rank ?? null, clauses: [] };
}

const readConcerns = (from: Cursor): NonNullable<DocumentModel['concerns']> =>
  Object.fromEntries(from.members().map(([name, codes]) => [name, codes.strings()]));

const reachOf = (from: Cursor | undefined): ExistingContracts =>
  from?.oneOf(keysOf(EXISTING_CONTRACTS), { fr: 'la portée', en: 'reach' }) ?? 'at-renewal';

function reversed(at: Cursor | undefined, title: Text, from: string, until: string | null): void {
  if (until !== null && until <= from) at?.report('R050.reversed', { title, from, until });
}

function readHeading(at: Cursor): { model: HeadingModel; at: Cursor } {
  const members = at.fields(
    ['article', 'title', 'status', 'reason', 'acknowledgement'],
    ['article', 'title', 'status'],
  );
  const status =
    members.status?.oneOf(keysOf(HEADING_STATUSES), { fr: 'le statut', en: 'status' }) ?? 'clause';
  if (status === 'not-executable' && !members.reason) at.report('R033.reason');
  return {
    at,
    model: {
      article: members.article?.string() ?? '',
      title: members.title?.string() ?? '',
      status,
      reason: members.reason?.text() ?? null,
      acknowledgement: members.acknowledgement?.string() ?? null,
    },
  };
}

const AMENDMENT_KEYS = [
  '$schema',
  'id',
  'title',
  'rank',
  'signedOn',
  'inForceFrom',
  'inForceUntil',
  'scope',
  'text',
  'article',
  'excerpts',
  'author',
  'reason',
  ...CLAUSE_PARTS,
] as const;

/** Reads an amendment: a document of one clause with a scope. */
export function readAmendment(file: string, root: Cursor): ReadDocument {
  const members = root.fields(AMENDMENT_KEYS, [
    'id',
    'title',
    'signedOn',
    'inForceFrom',
    'scope',
    'text',
    'excerpts',
  ]);
  const id = members.id?.string() ?? file;
  const title = members.title?.text() ?? { fr: id, en: id };
  const from = members.inForceFrom?.date() ?? UNREADABLE_DAY;
  const until = members.inForceUntil?.date() ?? null;
  reversed(members.inForceUntil, title, from, until);
  const text = members.text?.string() ?? '';
  const article = members.article?.string() ?? '1';
  const head = {
    id: `${id}/${article}`,
    article,
    title,
    from,
    until,
    existingContracts: 'from-date' as const,
  };
  const clause = readParts(file, root, members, head, members.excerpts);
  const model: DocumentModel = {
    id,
    edition: '1',
    title,
    citedAs: { fr: `(${title.fr})`, en: `(${title.en})` },
    rank: members.rank?.string() ?? 'amendment',
    concerns: null,
    inForceFrom: from,
    inForceUntil: until,
    signedOn: members.signedOn?.date() ?? null,
    existingContracts: 'from-date',
    scope: members.scope ? readScope(members.scope) : { customer: null, rental: null, subscription: null },
    sample: false,
    text,
    textSha256: sha256(text),
    headings: [{ article, title: title.fr, status: 'clause', reason: null, acknowledgement: null }],
    clauses: [clause.model],
    file,
  };
  return { model, root, headings: [], rank: members.rank ?? null, clauses: [clause] };
}

function readScope(at: Cursor): AmendmentScope {
  const { customer, rental, subscription } = at.fields(['customer', 'rental', 'subscription']);
  if (!customer && !rental && !subscription) {
    at.report('R072.nobody');
  }
  return {
    customer: customer?.string() ?? null,
    rental: rental?.string() ?? null,
    subscription: subscription?.string() ?? null,
  };
}
