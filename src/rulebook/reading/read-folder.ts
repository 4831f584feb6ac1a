import type { Demonstration } from '../../domain/demonstration/demonstration';
import type { Frame } from '../../domain/frame';
import { Notebook } from '../findings/notebook';
import type { PrecedenceModel } from '../model/precedence-model';
import { EQUAL_RANKS } from '../model/precedence-model';
import type { CalendarModel } from '../model/calendar-model';
import type { VocabularyModel } from '../model/vocabulary-model';
import type { Release } from '../model/release';
import { checkCurrency } from './check-currency';
import type { Cursor } from './cursor';
import { unreadableAt } from './not-utf8';
import type { Stretch } from './notes';
import { Notes } from './notes';
import { isOfDemonstration, readDemonstration } from './read-demonstration';
import { parseJson } from './parse-json';
import { extendedCalendars } from './extended-calendars';
import { readCalendar } from './read-calendar';
import type { ReadClause } from './read-clause';
import { readClause } from './read-clause';
import type { ReadDocument } from './read-document';
import { readAmendment, readDocument } from './read-document';
import { FRAME_FILE, KEPT_WITHOUT_FRAME, readFrame } from './read-frame';
import { readVocabulary } from './read-vocabulary';

/** Every rule file read, with the places of its parts. */
export interface Folder {
  readonly frame: Frame;
  /** Null for a release kept before there was one. */
  readonly frameRoot: Cursor | null;
  readonly vocabulary: VocabularyModel;
  readonly vocabularyRoot: Cursor;
  readonly precedence: PrecedenceModel;
  readonly precedenceRoot: Cursor;
  readonly calendars: Readonly<Record<string, CalendarModel>>;
  /** Editions, then amendments. */
  readonly documents: readonly ReadDocument[];
  /** What demonstrates the contract; it decides nothing, so no release keeps it. */
  readonly demonstration: Demonstration;
  release(hash: string, files: ReadonlyMap<string, string>): Release;
}

/** Reads the folder; null when the vocabulary or the precedence cannot be read. */
export function readFolder(files: ReadonlyMap<string, string>, notebook = new Notebook()): Folder | null {
  const parsed = new Map<string, Cursor>();
  for (const [file, text] of files) {
    if (!file.endsWith('.json') || file.endsWith('.cases.json')) continue;
    const root = parseJson(file, text, notebook);
    if (root) parsed.set(file, root);
  }
  strangers(parsed, notebook);
  leaveClausesUnread(files, parsed, notebook);
  const vocabularyRoot = needed('vocabulary.json', files, parsed, notebook);
  const precedenceRoot = needed('precedence.json', files, parsed, notebook);
  if (!vocabularyRoot || !precedenceRoot) return null;
  const frameRoot = parsed.get(FRAME_FILE) ?? null;
  const frame = frameRoot ? readFrame(frameRoot) : KEPT_WITHOUT_FRAME;
  for (const root of parsed.values()) checkCurrency(root, frame.currency);
  const vocabulary = readVocabulary(vocabularyRoot);
  const precedence = readPrecedence(precedenceRoot);
  const calendars = extendedCalendars(
    inFolder(parsed, /^calendars\/[^/]+\.json$/).map(([, root]) => readCalendar(root, frame.zone.name)),
  );
  const editions = inFolder(parsed, DOCUMENT).map(([file, root]) =>
    readEdition(file, root, frame, files, parsed, notebook),
  );
  const amendments = inFolder(parsed, AMENDMENT).map(([file, root]) => readAmendment(file, root));
  const modelOf = ({ model, clauses }: ReadDocument) => ({
    ...model,
    clauses: clauses.map((clause) => clause.model),
  });
  return {
    frame,
    frameRoot,
    vocabulary,
    vocabularyRoot,
    precedence,
    precedenceRoot,
    calendars,
    documents: [...editions, ...amendments],
    demonstration: readDemonstration(files, parsed, vocabulary, notebook),
    release: (hash, kept) => ({
      hash,
      files: kept,
      frame,
      vocabulary,
      calendars,
      precedence,
      documents: editions.map(modelOf),
      amendments: amendments.map(modelOf),
    }),
  };
}

const DOCUMENT = /^documents\/[^/]+\/[^/]+\/document\.json$/;
const CLAUSE = /^documents\/[^/]+\/[^/]+\/[^/]+\.json$/;
const AMENDMENT = /^amendments\/[^/]+\.json$/;
const KNOWN = [
  /^contract\.json$/,
  /^vocabulary\.json$/,
  /^precedence\.json$/,
  /^calendars\/[^/]+\.json$/,
  CLAUSE,
  AMENDMENT,
];

const BEGINNING: Stretch = { offset: 0 };

/** The clauses of a document that cannot be read are not read either. */
function leaveClausesUnread(
  files: ReadonlyMap<string, string>,
  parsed: ReadonlyMap<string, Cursor>,
  notebook: Notebook,
): void {
  const unread = [...files.keys()].filter((file) => DOCUMENT.test(file) && !parsed.has(file));
  for (const document of unread)
    for (const [file, text] of files)
      if (CLAUSE.test(file) && folderOf(file) === folderOf(document)) notebook.leaveUnread(text);
}

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/'));

const inFolder = (
  parsed: ReadonlyMap<string, Cursor>,
  place: RegExp,
): readonly (readonly [string, Cursor])[] => [...parsed].filter(([file]) => place.test(file));

function strangers(parsed: ReadonlyMap<string, Cursor>, notebook: Notebook): void {
  for (const file of parsed.keys()) {
    if (isOfDemonstration(file) || KNOWN.some((place) => place.test(file))) continue;
    Notes.of(notebook, file, '').report(BEGINNING, 'R003.stranger');
  }
}

function needed(
  file: string,
  files: ReadonlyMap<string, string>,
  parsed: ReadonlyMap<string, Cursor>,
  notebook: Notebook,
): Cursor | null {
  if (!files.has(file)) {
    Notes.of(notebook, file, '').report(BEGINNING, 'R005.file');
  }
  return parsed.get(file) ?? null;
}

function readEdition(
  file: string,
  root: Cursor,
  { language }: Frame,
  files: ReadonlyMap<string, string>,
  parsed: ReadonlyMap<string, Cursor>,
  notebook: Notebook,
): ReadDocument {
  const folder = file.slice(0, -'document.json'.length);
  const signed = `text.${language}.md`;
  const text = files.get(`${folder}${signed}`);
  if (text === undefined) root.reportOpening('R030.file', { signed });
  const garbled = unreadableAt(text ?? '');
  if (garbled !== null)
    Notes.of(notebook, `${folder}${signed}`, text ?? '').report({ offset: garbled }, 'R003.encoding');
  const document = readDocument(file, root, text ?? '');
  const clauses: ReadClause[] = inFolder(parsed, CLAUSE)
    .filter(([path]) => path.startsWith(folder) && path !== file)
    .map(([path, clause]) => readClause(path, clause, document.model));
  return { ...document, clauses };
}

function readPrecedence(root: Cursor): PrecedenceModel {
  const { order, equalRank, tables } = root.fields(
    ['$schema', 'order', 'equalRank', 'tables', 'interpretations', 'reason', 'excerpts'],
    ['order', 'equalRank'],
  );
  const ranks = order?.strings() ?? [];
  if (new Set(ranks).size < ranks.length) order?.report('R071.twice');
  return {
    order: ranks,
    equalRank:
      equalRank?.oneOf(EQUAL_RANKS, {
        fr: 'la réponse à rang égal',
        en: 'answer at equal rank',
      }) ?? 'conflict',
    tables:
      tables?.oneOf(['whole', 'entry-by-entry'], { fr: 'la portée d’un tableau', en: 'reach of a table' }) ??
      'whole',
  };
}
