import { escapeHtml } from '../../domain/format/escape-html';
import type { Letter, LetterCitation, LetterRow } from './letter';
import { citationTitle, LETTER_WORDS, quoted } from './letter-words';

const STYLE = [
  'body{margin:0;background:#fff;color:#1b1b1f;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Arial,sans-serif}',
  'main{max-width:40em;margin:0 auto;padding:24px}',
  'h1{font-size:24px;line-height:1.25;margin:0 0 16px}',
  'h2{font-size:18px;margin:28px 0 8px}',
  'table{border-collapse:collapse;width:100%}',
  'th,td{text-align:left;vertical-align:top;padding:8px 12px 8px 0;border-bottom:1px solid #d0d0d7;overflow-wrap:anywhere}',
  'th{font-weight:600;width:45%}',
  'blockquote{margin:0 0 12px;padding:4px 0 4px 16px;border-left:4px solid #3d5a98;white-space:pre-line}',
  'ul{padding-left:20px;color:#4a4a55;font-size:14px}',
  'a{color:#1d4ed8}',
  'footer{margin-top:32px;color:#4a4a55;font-size:14px;overflow-wrap:anywhere}',
].join('\n');

/** The letter as HTML: headings, a table with row headers, quotations; nothing is fetched from anywhere. */
export function letterInHtml(letter: Letter): string {
  const { language, subject, heading, sentences, rows, citations, readings, signature, reference } = letter;
  const words = LETTER_WORDS[language];
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${escapeHtml(subject)}</title>`,
    `<style>${STYLE}</style></head>`,
    '<body><main>',
    `<h1>${escapeHtml(heading)}</h1>`,
    ...[words.greeting, ...sentences].map(paragraph),
    `<p>${[words.closing, ...signature].map(escapeHtml).join('<br>')}</p>`,
    ...section(words.summary, summary(rows)),
    ...section(words.contract, citations.flatMap(clause)),
    ...section(words.readings, list(readings)),
    '<footer>',
    ...(words.courtesy === null ? [] : [paragraph(words.courtesy)]),
    paragraph(`${words.reference}${words.colon}${reference}`),
    '</footer>',
    '</main></body></html>',
  ].join('\n');
}

const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;

const section = (title: string, content: readonly string[]): readonly string[] =>
  content.length === 0 ? [] : [`<h2>${escapeHtml(title)}</h2>`, ...content];

const summary = (rows: readonly LetterRow[]): readonly string[] =>
  rows.length === 0
    ? []
    : [
        '<table>',
        ...rows.map(
          (row) => `<tr><th scope="row">${escapeHtml(row.label)}</th><td>${valueOf(row)}</td></tr>`,
        ),
        '</table>',
      ];

const valueOf = ({ value, href }: LetterRow): string =>
  href === null ? escapeHtml(value) : `<a href="${escapeHtml(href)}">${escapeHtml(value)}</a>`;

const clause = (citation: LetterCitation): readonly string[] => [
  paragraph(citationTitle(citation)),
  ...citation.excerpts.map((excerpt) => `<blockquote lang="fr">${escapeHtml(quoted(excerpt))}</blockquote>`),
];

const list = (items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : ['<ul>', ...items.map((item) => `<li>${escapeHtml(item)}</li>`), '</ul>'];
