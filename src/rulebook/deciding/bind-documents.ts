import type { ContractContext } from '../../domain/decision';
import type { LocalDate } from '../../domain/time';
import type { ExistingContracts } from '../../domain/ports/rulebook';
import type { ClauseModel } from '../model/clause-model';
import type { DocumentModel } from '../model/document-model';
import type { Release } from '../model/release';

/** A clause that binds a contract, with its document and its place in the precedence (the lowest prevails). */
export interface BoundClause {
  readonly document: DocumentModel;
  readonly clause: ClauseModel;
  readonly rank: number;
  /** The day that picks values resolved at the edition signed. */
  readonly editionDay: LocalDate;
}

/** The clauses that bind a contract on a day, the strongest document first (article 1). */
export function bindDocuments(
  release: Release,
  contract: ContractContext,
  day: LocalDate,
  concerned: ReadonlySet<DocumentModel> = new Set(),
): readonly BoundClause[] {
  const { order, equalRank } = release.precedence;
  // At equal rank come the terms of the service concerned, then those of none in particular, then those of another.
  const concernOf = (document: DocumentModel): number => {
    if (concerned.has(document)) return 0;
    return equalRank === 'service-concerned-prevails' && document.concerns !== null ? 2 : 1;
  };
  const documents = [
    ...editionsFor(release.documents, contract, day),
    ...release.amendments.filter((amendment) => reaches(amendment, contract, day)),
  ];
  return documents
    .filter((document) => order.includes(document.rank))
    .flatMap((document) =>
      clausesFor(document, 3 * order.indexOf(document.rank) + concernOf(document), contract, day),
    )
    .sort((one, other) => one.rank - other.rank);
}

/** The edition of each document in force on a day for a new contract. */
export function editionsOn(documents: readonly DocumentModel[], day: LocalDate): readonly DocumentModel[] {
  const latest = new Map<string, DocumentModel>();
  for (const document of documents) {
    if (!inForce(document.inForceFrom, document.inForceUntil, day)) continue;
    const known = latest.get(document.id);
    if (!known || known.inForceFrom < document.inForceFrom) latest.set(document.id, document);
  }
  return [...latest.values()];
}

/** The same for the renewal of a contract that signed others: an edition meant for new contracts alone leaves it its own. */
export function editionsAtRenewal(
  documents: readonly DocumentModel[],
  signed: Readonly<Record<string, string>>,
  day: LocalDate,
): readonly DocumentModel[] {
  return editionsOn(documents, day).map((latest) => {
    const reaching = documents.filter(
      ({ id, edition, existingContracts, inForceFrom, inForceUntil }) =>
        id === latest.id &&
        (edition === signed[id] ||
          (existingContracts !== 'keep-edition-signed' && inForce(inForceFrom, inForceUntil, day))),
    );
    const signedHere = signed[latest.id] !== undefined;
    return (signedHere ? newest(reaching) : null) ?? latest;
  });
}

const newest = (documents: readonly DocumentModel[]): DocumentModel | null =>
  documents.reduce<DocumentModel | null>(
    (so, document) => (so === null || so.inForceFrom < document.inForceFrom ? document : so),
    null,
  );

function editionsFor(
  documents: readonly DocumentModel[],
  { editions }: ContractContext,
  day: LocalDate,
): readonly DocumentModel[] {
  const today = editionsOn(documents, day);
  if (!editions) return today;
  const signed = documents.filter(({ id, edition }) => editions[id] === edition);
  const imposed = today.filter((document) => {
    const known = signed.find(({ id }) => id === document.id);
    return document.existingContracts === 'from-date' && (!known || known.inForceFrom < document.inForceFrom);
  });
  const replaced = new Set(imposed.map(({ id }) => id));
  return [...signed.filter(({ id }) => !replaced.has(id)), ...imposed];
}

function reaches(
  { scope, inForceFrom, inForceUntil }: DocumentModel,
  contract: ContractContext,
  day: LocalDate,
): boolean {
  if (!inForce(inForceFrom, inForceUntil, day)) return false;
  const concerns = (wanted: string | null, actual: string | null): boolean =>
    wanted === null || wanted === actual;
  return (
    concerns(scope?.customer ?? null, contract.customer) &&
    concerns(scope?.rental ?? null, contract.rental) &&
    concerns(scope?.subscription ?? null, contract.subscription)
  );
}

function clausesFor(
  document: DocumentModel,
  rank: number,
  contract: ContractContext,
  day: LocalDate,
): readonly BoundClause[] {
  return document.clauses
    .map((clause) => ({ document, clause, rank, editionDay: editionDay(document, clause, contract, day) }))
    .filter(({ clause, editionDay: on }) => inForce(clause.from, clause.until, on));
}

/** An amendment is read on the day of the question; a clause on the day its version reaches existing contracts. */
function editionDay(
  { scope }: DocumentModel,
  { existingContracts }: ClauseModel,
  { signedOn, agreedOn }: ContractContext,
  day: LocalDate,
): LocalDate {
  if (scope) return day;
  const days: Readonly<Record<ExistingContracts, LocalDate | null>> = {
    'keep-edition-signed': signedOn,
    'at-renewal': agreedOn,
    'from-date': day,
  };
  return days[existingContracts] ?? day;
}

/** Half-open: `[from, until)`. */
export const inForce = (from: LocalDate, until: LocalDate | null, day: LocalDate): boolean =>
  from <= day && (until === null || day < until);
