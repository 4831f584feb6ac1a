import type { OutboxNotice } from '../domain/contract/notice';
import type { FactValue } from '../domain/facts';
import type { Frame } from '../domain/frame';
import { capital } from '../domain/format/capital';
import { shortLine } from '../domain/format/short-line';
import { isList } from '../domain/is-list';
import type { Language } from '../domain/text';
import { CITATION_FIELDS, citationsOf, readingsOf } from './templates/citation-of';
import { declaredFigure, FIGURES_FIELD } from './templates/declared-figure';
import { FIELD_LABELS } from './templates/field-labels';
import type { Reader } from './templates/format-field';
import { formatField, guessKind } from './templates/format-field';
import type { Letter, LetterRow } from './templates/letter';
import { LETTER_WORDS } from './templates/letter-words';
import type { NoticeTemplate, ReadField, Wording } from './templates/notice-template';
import { about, LackingValue } from './templates/notice-template';
import { NOTICE_TEMPLATES } from './notice-templates';
import { en, fr, inPrint } from './templates/typography';

type Data = OutboxNotice['data'];

const LONGEST_SUBJECT = 150;
/** The field that holds what the rules answer. */
const ANSWER = 'answer';
const MOST_ROWS = 60;

/** What the general letter says elsewhere, or means nothing to people. */
const NOT_LISTED: readonly string[] = [
  ...CITATION_FIELDS,
  'label',
  'labelFr',
  'labelEn',
  'customerName',
  'outcome',
  'orderId',
  'documentId',
  'renewalOrderId',
  ANSWER,
  'lines',
  FIGURES_FIELD,
];

/** Who writes: the name the letter is signed with, then the lines that identify it. */
export type Signature = readonly string[];

/**
 * Writes the letter of a notice: only what its data says, the clauses and readings it rests on, and where to find it
 * again. A notice that lacks a value its words need gets the general letter, which says all that it has.
 */
export function composeLetter(
  notice: OutboxNotice,
  customerName: string,
  frame: Frame,
  signature: Signature,
): Letter {
  const { language, data } = notice;
  const reader: Reader = { language, frame };
  const template = Object.hasOwn(NOTICE_TEMPLATES, notice.code) ? NOTICE_TEMPLATES[notice.code] : undefined;
  const own = template ? ownContent(template, reader, data) : null;
  const { wording, rows } = own?.content ?? {
    wording: generalWording(notice, reader),
    rows: generalRows(reader, data),
  };
  return {
    language,
    subject: shortLine(wording.subject ?? wording.heading, LONGEST_SUBJECT),
    heading: shortLine(wording.heading, LONGEST_SUBJECT),
    sentences: wording.sentences.filter((sentence) => sentence !== null),
    rows: [...customerRow(language, customerName), ...rows],
    citations: citationsOf(reader, data),
    readings: own && !own.answers ? [] : readingsOf(reader, data),
    signature: signature.map((line) => shortLine(line, LONGEST_SUBJECT)),
    reference: notice.id,
    lacks: own?.lacks ?? null,
  };
}

interface Content {
  readonly wording: Wording;
  readonly rows: readonly LetterRow[];
}

type OwnContent = {
  /** Whether its words say the answer: readings are those of an answer that is said. */
  readonly answers: boolean;
} & (
  { readonly content: Content; readonly lacks: null } | { readonly content: null; readonly lacks: string }
);

function ownContent(template: NoticeTemplate, reader: Reader, data: Data): OwnContent {
  const read = new Set<string>();
  const ifAny = (name: string): string | null => {
    read.add(name);
    return fieldOf(reader, data, name);
  };
  const the: ReadField = Object.assign((name: string) => ifAny(name) ?? lacking(name), { ifAny });
  try {
    const wording = template[reader.language](the);
    const rows = template.rows.flatMap((name) => rowsOf(reader, data, name));
    return { answers: read.has(ANSWER), content: { wording, rows }, lacks: null };
  } catch (error) {
    if (error instanceof LackingValue) return { answers: true, content: null, lacks: error.field };
    throw error;
  }
}

const lacking = (name: string): never => {
  throw new LackingValue(name);
};

/** A row that all these notices have, one that only some have, or the lines of a price. */
function rowsOf(reader: Reader, data: Data, name: string): readonly LetterRow[] {
  if (name === 'lines') return lineRows(reader, data);
  if (name.endsWith('?')) return rowOf(reader, data, name.slice(0, -1));
  const rows = rowOf(reader, data, name);
  return rows.length > 0 ? rows : lacking(name);
}

function lineRows(reader: Reader, data: Data): readonly LetterRow[] {
  const lines = data['lines'];
  if (lines === undefined || !isList(lines)) return [];
  return lines.slice(0, MOST_ROWS).flatMap((line) => {
    if (typeof line !== 'object' || line === null || isList(line)) return [];
    const label = formatField(reader, 'text', line['label']);
    const value = formatField(reader, 'amount', line['amount']);
    return label && value ? [{ label: inPrint(reader.language, label), value, href: null }] : [];
  });
}

const own = (data: Data, name: string): FactValue | undefined =>
  Object.hasOwn(data, name) ? data[name] : undefined;

function fieldOf(reader: Reader, data: Data, name: string): string | null {
  const value = own(data, name);
  if (value === undefined) return null;
  return formatField(reader, labelled(name)?.kind ?? guessKind(value), value);
}

const labelled = (name: string) => (Object.hasOwn(FIELD_LABELS, name) ? FIELD_LABELS[name] : undefined);

function rowOf(reader: Reader, data: Data, name: string): readonly LetterRow[] {
  const value = fieldOf(reader, data, name);
  if (value === null) return [];
  const href = labelled(name)?.kind === 'link' && /^https?:\/\/[^\s"<>]+$/i.test(value) ? value : null;
  const label = labelled(name)?.[reader.language] ?? shortLine(name, 80);
  return [{ label, value: href === null ? value : LETTER_WORDS[reader.language].open, href }];
}

function customerRow(language: Language, name: string): readonly LetterRow[] {
  const value = shortLine(name, LONGEST_SUBJECT);
  return value === '' ? [] : [{ label: language === 'fr' ? 'Client' : 'Customer', value, href: null }];
}

/** A code without a letter of its own: its label of the vocabulary says what it is, then the answer, and its data is listed. */
function generalWording({ language, code, data }: OutboxNotice, reader: Reader): Wording {
  const label =
    formatField(reader, 'text', own(data, 'label')) ??
    formatField(reader, 'text', own(data, language === 'fr' ? 'labelFr' : 'labelEn')) ??
    code;
  const heading = capital(inPrint(language, label));
  const sentence =
    language === 'fr'
      ? fr`Nous vous adressons cet avis : ${inPrint(language, label)}.`
      : en`We are sending you this notice: ${inPrint(language, label)}.`;
  return { subject: null, heading, sentences: [sentence, about(fieldOf(reader, data, ANSWER), String)] };
}

const generalRows = (reader: Reader, data: Data): readonly LetterRow[] =>
  Object.keys(data)
    .filter((name) => !NOT_LISTED.includes(name))
    .slice(0, MOST_ROWS)
    .flatMap((name) => generalRow(reader, data, name));

/** What the rules declare of a figure comes before what letters usually call it. */
function generalRow(reader: Reader, data: Data, name: string): readonly LetterRow[] {
  const declared = declaredFigure(reader, data, name);
  if (!declared) return rowOf(reader, data, name);
  const value = formatField(reader, declared.kind, own(data, name));
  return value === null
    ? []
    : [{ label: capital(inPrint(reader.language, declared.label)), value, href: null }];
}
