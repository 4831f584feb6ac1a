import type { FactGroup, FactValue } from '../../domain/facts';
import { capital } from '../../domain/format/capital';
import { isList } from '../../domain/is-list';
import type { Reader } from './format-field';
import { formatField } from './format-field';
import type { LetterCitation } from './letter';
import { inPrint } from './typography';

/** The fields that make up what is quoted, so that they are not shown twice. */
export const CITATION_FIELDS: readonly string[] = [
  'article',
  'clause',
  'excerpt',
  'excerpts',
  'documentTitle',
  'clauses',
  'readings',
];

const LONGEST_EXCERPT = 20_000;
const MOST = 20;

/** The clauses that a notice names, each with its words as signed. */
export function citationsOf(reader: Reader, data: FactGroup): readonly LetterCitation[] {
  const clauses = groupsIn(data['clauses']);
  return (clauses.length > 0 ? clauses : [data]).flatMap((clause) => citationOf(reader, clause));
}

function citationOf(reader: Reader, data: FactGroup): readonly LetterCitation[] {
  const article = formatField(reader, 'text', data['article'] ?? data['clause']);
  if (article === null) return [];
  const excerpts = [data['excerpt'], data['excerpts']].flat().filter((one) => typeof one === 'string');
  return [
    {
      document: titleOf(reader, data['documentTitle']),
      article,
      excerpts: excerpts.filter((one) => one !== '').map(cut),
    },
  ];
}

/** How the text is read where it is silent: the question and what was chosen; why stands in the answer of the service. */
export const readingsOf = (reader: Reader, data: FactGroup): readonly string[] =>
  groupsIn(data['readings']).flatMap((reading) => {
    const [question, choice] = [reading['question'], reading['choice']].map((words) =>
      formatField(reader, 'prose', words),
    );
    return question && choice ? [inPrint(reader.language, `${question} ${capital(choice)}.`)] : [];
  });

const groupsIn = (value: FactValue | undefined): readonly FactGroup[] =>
  value !== undefined && isList(value) ? value.slice(0, MOST).filter(isGroup) : [];

const isGroup = (value: FactValue): value is FactGroup =>
  typeof value === 'object' && value !== null && !isList(value);

const titleOf = (reader: Reader, value: FactValue | undefined): string | null => {
  const title = formatField(reader, 'text', value);
  return title === null ? null : inPrint(reader.language, title);
};

const cut = (text: string): string =>
  text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)} […]` : text;
