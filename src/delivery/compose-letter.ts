import type { OutboxNotice } from '../domain/contract/notice';
import type { FactValue } from '../domain/facts';
import type { Frame } from '../domain/frame';
import { capital } from '../domain/format/capital';
import { shortLine } from '../domain/format/short-line';
import type { Language } from '../domain/text';
import { CITATION_FIELDS, citationOf } from './templates/citation-of';
import { FIELD_LABELS } from './templates/field-labels';
import type { Reader } from './templates/format-field';
import { formatField, guessKind } from './templates/format-field';
import type { Letter, LetterRow } from './templates/letter';
import type { ReadField, Wording } from './templates/notice-template';
import { NOTICE_TEMPLATES } from './notice-templates';
import { en, fr } from './templates/typography';

type Data = OutboxNotice['data'];

const LONGEST_SUBJECT = 150;
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
];

/** Writes the letter of a notice: only what its data says, the clause it rests on, and where to find it again. */
export function composeLetter(notice: OutboxNotice, customerName: string, frame: Frame): Letter {
  const { language, data } = notice;
  const reader: Reader = { language, frame };
  const template = Object.hasOwn(NOTICE_TEMPLATES, notice.code) ? NOTICE_TEMPLATES[notice.code] : undefined;
  const read: ReadField = (name) => fieldOf(reader, data, name);
  const wording = template?.[language](read) ?? generalWording(notice, reader);
  const rows = template?.rows ?? generalRows(data);
  return {
    language,
    subject: shortLine(wording.subject ?? wording.heading, LONGEST_SUBJECT),
    heading: shortLine(wording.heading, LONGEST_SUBJECT),
    sentences: wording.sentences.filter((sentence) => sentence !== null),
    rows: [...customerRow(language, customerName), ...rows.flatMap((name) => rowOf(reader, data, name))],
    citation: citationOf(reader, data),
    references: [notice.id, ...(notice.decisionId === null ? [] : [notice.decisionId])],
  };
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
  return [{ label: labelled(name)?.[reader.language] ?? shortLine(name, 80), value, href }];
}

function customerRow(language: Language, name: string): readonly LetterRow[] {
  const value = shortLine(name, LONGEST_SUBJECT);
  return value === '' ? [] : [{ label: language === 'fr' ? 'Client' : 'Customer', value, href: null }];
}

/** A code without a letter of its own: its label of the vocabulary says what it is, its data is listed. */
function generalWording({ language, code, data }: OutboxNotice, reader: Reader): Wording {
  const label =
    formatField(reader, 'text', own(data, 'label')) ??
    formatField(reader, 'text', own(data, language === 'fr' ? 'labelFr' : 'labelEn')) ??
    code;
  const heading = capital(label);
  const sentence =
    language === 'fr'
      ? fr`Nous vous adressons cet avis : ${label}.`
      : en`We are sending you this notice: ${label}.`;
  return { subject: null, heading, sentences: [sentence] };
}

const generalRows = (data: Data): readonly string[] =>
  Object.keys(data)
    .filter((name) => !NOT_LISTED.includes(name))
    .slice(0, MOST_ROWS);
