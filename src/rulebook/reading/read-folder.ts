import type { Frame } from '../../domain/frame';
import type { Finding } from '../model/finding';
import type { PrecedenceModel } from '../model/precedence-model';
import type { CalendarModel } from '../model/calendar-model';
import type { VocabularyModel } from '../model/vocabulary-model';
import type { Release } from '../model/release';
import type { Cursor } from './cursor';
import { NOT_UTF8, NOT_UTF8_HINT, unreadableAt } from './not-utf8';
import { parseJson } from './parse-json';
import { placesOf } from './places';
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
  release(hash: string, files: ReadonlyMap<string, string>): Release;
}

/** Reads the folder; null when the vocabulary or the precedence cannot be read. */
export function readFolder(files: ReadonlyMap<string, string>, findings: Finding[]): Folder | null {
  const parsed = new Map<string, Cursor>();
  for (const [file, text] of files) {
    if (!file.endsWith('.json') || file.endsWith('.cases.json')) continue;
    const root = parseJson(file, text, findings);
    if (root) parsed.set(file, root);
  }
  strangers(parsed, findings);
  const vocabularyRoot = needed('vocabulary.json', files, parsed, findings);
  const precedenceRoot = needed('precedence.json', files, parsed, findings);
  if (!vocabularyRoot || !precedenceRoot) return null;
  const frameRoot = parsed.get(FRAME_FILE) ?? null;
  const frame = frameRoot ? readFrame(frameRoot) : KEPT_WITHOUT_FRAME;
  const vocabulary = readVocabulary(vocabularyRoot);
  const precedence = readPrecedence(precedenceRoot);
  const calendars = Object.fromEntries(
    inFolder(parsed, /^calendars\/[^/]+\.json$/).map(([, root]) => {
      const calendar = readCalendar(root, frame.zone.name);
      return [calendar.name, calendar];
    }),
  );
  const editions = inFolder(parsed, DOCUMENT).map(([file, root]) =>
    readEdition(file, root, frame, files, parsed),
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

const inFolder = (
  parsed: ReadonlyMap<string, Cursor>,
  place: RegExp,
): readonly (readonly [string, Cursor])[] => [...parsed].filter(([file]) => place.test(file));

function strangers(parsed: ReadonlyMap<string, Cursor>, findings: Finding[]): void {
  for (const file of parsed.keys()) {
    if (KNOWN.some((place) => place.test(file))) continue;
    findings.push({
      code: 'R003',
      severity: 'error',
      file,
      line: 1,
      column: 1,
      message: {
        fr: 'ce fichier n’est à la place d’aucun fichier de règles',
        en: 'this file is where no rule file is looked for',
      },
      hint: {
        fr: 'documents/<document>/<édition>/<article>-<nom>.json, amendments/<nom>.json ou calendars/<nom>.json',
        en: 'documents/<document>/<edition>/<article>-<name>.json, amendments/<name>.json or calendars/<name>.json',
      },
    });
  }
}

function needed(
  file: string,
  files: ReadonlyMap<string, string>,
  parsed: ReadonlyMap<string, Cursor>,
  findings: Finding[],
): Cursor | null {
  if (!files.has(file)) {
    findings.push({
      code: 'R005',
      severity: 'error',
      file,
      line: 1,
      column: 1,
      message: { fr: 'ce fichier manque', en: 'this file is missing' },
    });
  }
  return parsed.get(file) ?? null;
}

function readEdition(
  file: string,
  root: Cursor,
  { language }: Frame,
  files: ReadonlyMap<string, string>,
  parsed: ReadonlyMap<string, Cursor>,
): ReadDocument {
  const folder = file.slice(0, -'document.json'.length);
  const signed = `text.${language}.md`;
  const text = files.get(`${folder}${signed}`);
  if (text === undefined)
    root.fail(
      'R030',
      `le texte signé \`${signed}\` manque à côté`,
      `the signed text \`${signed}\` is missing beside`,
      undefined,
      { start: 0, end: 1 },
    );
  const garbled = unreadableAt(text ?? '');
  if (garbled !== null)
    root.notes.findings.push({
      code: 'R003',
      severity: 'error',
      ...placesOf(`${folder}${signed}`, text ?? '')(garbled),
      message: NOT_UTF8,
      hint: NOT_UTF8_HINT,
    });
  const document = readDocument(file, root, text ?? '');
  const clauses: ReadClause[] = inFolder(parsed, CLAUSE)
    .filter(([path]) => path.startsWith(folder) && path !== file)
    .map(([path, clause]) => readClause(path, clause, document.model));
  return { ...document, clauses };
}

function readPrecedence(root: Cursor): PrecedenceModel {
  const { order, equalRank } = root.fields(
    ['$schema', 'order', 'equalRank', 'interpretations', 'reason', 'excerpts'],
    ['order', 'equalRank'],
  );
  const ranks = order?.strings() ?? [];
  if (new Set(ranks).size < ranks.length)
    order?.fail('R071', 'un rang est écrit deux fois', 'a rank is written twice');
  return {
    order: ranks,
    equalRank:
      equalRank?.oneOf(['conflict', 'later-signed-prevails'], {
        fr: 'la réponse à rang égal',
        en: 'answer at equal rank',
      }) ?? 'conflict',
  };
}
