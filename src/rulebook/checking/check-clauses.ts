import type { Folder } from '../reading/read-folder';
import type { ReadClause } from '../reading/read-clause';
import type { ReadDocument } from '../reading/read-document';
import type { DocumentModel } from '../model/document-model';
import { articlesIn, sectionUnder } from '../model/text-under';
import { squeezed } from './check-documents';

/** Excerpts, statements and names of clauses. */
export function checkClauses(folder: Folder): void {
  for (const document of folder.documents) {
    for (const clause of document.clauses) {
      checkPlace(document, clause);
      checkExcerpts(document, clause);
      checkStatements(folder, clause);
    }
    checkNames(document);
  }
}

function checkPlace(
  { model, headings }: ReadDocument,
  { document, model: { article }, root }: ReadClause,
): void {
  if (document !== null && document !== model.id)
    root.report('R006.document', { word: document, known: [model.id] });
  if (!model.scope && !headings.some((heading) => heading.model.article === article)) {
    root.report('R033.article', { word: article, known: headings.map((heading) => heading.model.article) });
  }
}

/** Signs in common that two sentences about anything may begin with. */
const FEW = 12;
/** Signs before the difference that let a reader find it. */
const SHOWN = 40;

/** Every excerpt is verbatim, of the article it is cited for: the answer names that article beside the sentence. */
function checkExcerpts({ model }: ReadDocument, { excerpts, model: { article } }: ReadClause): void {
  const own = squeezed(ownText(model, article));
  for (const [id, at] of excerpts) {
    const quoted = squeezed(at.written);
    if (wordsIn(quoted) < 2) at.report('R035.word', { id });
    if (own.includes(quoted)) continue;
    const signed = squeezed(model.text);
    if (signed.includes(quoted)) {
      at.report('R030.elsewhere', { id, article });
      continue;
    }
    const start = longestStart(signed, quoted);
    if (start <= FEW) at.report('R030.excerpt', { id });
    else at.report('R030.differs', { id, after: quoted.slice(Math.max(0, start - SHOWN), start) });
  }
}

const wordsIn = (quoted: string): number =>
  quoted.split(' ').filter((part) => /[\p{L}\p{N}]/u.test(part)).length;

/** An amendment is one article without headings; that an edition has no such heading is said elsewhere. */
const ownText = ({ text, scope }: DocumentModel, article: string): string =>
  scope === null && articlesIn(text).includes(article) ? sectionUnder(text, article) : text;

function longestStart(signed: string, quoted: string): number {
  let [low, high] = [0, quoted.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (signed.includes(quoted.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

function checkStatements(folder: Folder, { statements, excerpts }: ReadClause): void {
  const known = folder.documents
    .flatMap(({ clauses }) => clauses)
    .flatMap((clause) => [
      ...clause.rules.map(({ model }) => model.name),
      ...clause.parameters.map(({ model }) => model.name),
      ...clause.quantities.map(({ model }) => model.name),
    ])
    .concat(Object.keys(folder.vocabulary.steps));
  for (const { model, at } of statements) {
    if (model.excerpt !== null && !excerpts.some(([id]) => id === model.excerpt))
      at.report('R032.excerpt', { word: model.excerpt, known: excerpts.map(([id]) => id) });
    for (const name of model.by) if (!known.includes(name)) at.report('R034.by', { word: name, known });
    if (['rule', 'parameter'].includes(model.status) && model.by.length === 0)
      at.report('R034.nothing', { statement: model.id });
  }
}

/** A name is declared once in a document for one period; rules have one name each. */
function checkNames(document: ReadDocument): void {
  const rules = new Map<string, string>();
  const ids = new Map<string, ReadClause>();
  for (const clause of document.clauses) {
    const twin = ids.get(clause.model.id);
    if (twin && overlap(twin, clause))
      clause.root.reportOpening('R041.clause', { clause: clause.model.id, file: twin.file });
    ids.set(clause.model.id, clause);
    for (const { model, members } of clause.rules) {
      const key = `${model.name} ${clause.model.from}`;
      const file = rules.get(key);
      if (file !== undefined) members.name?.report('R041.rule', { rule: model.name, file });
      rules.set(key, clause.file);
    }
  }
  checkTwice(document, 'parameters');
  checkTwice(document, 'quantities');
}

function checkTwice(document: ReadDocument, kind: 'parameters' | 'quantities'): void {
  const seen = new Map<string, ReadClause>();
  for (const clause of document.clauses) {
    for (const { model, at } of clause[kind]) {
      const other = seen.get(model.name);
      if (other && overlap(other, clause)) at.report('R041.name', { name: model.name, file: other.file });
      seen.set(model.name, clause);
    }
  }
}

const overlap = ({ model: one }: ReadClause, { model: other }: ReadClause): boolean =>
  (one.until === null || other.from < one.until) && (other.until === null || one.from < other.until);
