import type { Json } from './json-value';
import { isObject, objectIn } from './json-value';

/** What a rule file is about, as two folders are laid beside each other. */
export interface ComparedFile {
  readonly file: string;
  readonly text: string;
  /** Null outside the documents. */
  readonly document: string | null;
  /** Null for an amendment, and outside the documents. */
  readonly edition: string | null;
  /** The article of a clause file and of its cases; null for a whole document. */
  readonly article: string | null;
  /** The day a version of a clause begins. */
  readonly from: string;
  /** The day its edition comes into force. */
  readonly since: string;
}

const IN_DOCUMENT = /^documents\/([^/]+)\/([^/]+)\/([^/]+)$/;
const CASES = /\.cases\.json$/;

/** Each file of a folder with what it is about. */
export const comparedFiles = (files: ReadonlyMap<string, string>): readonly ComparedFile[] =>
  [...files].map(([file, text]) => {
    if (file.startsWith('amendments/'))
      return { file, text, document: textIn(text, 'id'), edition: null, article: null, from: '', since: '' };
    const [, document = null, edition = null] = IN_DOCUMENT.exec(file) ?? [];
    const since =
      document === null
        ? ''
        : textIn(files.get(`documents/${document}/${edition}/document.json`), 'inForceFrom');
    return { file, text, document, edition, since, ...clauseOf(file, files) };
  });

/** Cases are about the clause they stand beside. */
function clauseOf(file: string, files: ReadonlyMap<string, string>): Pick<ComparedFile, 'article' | 'from'> {
  const text = files.get(file.replace(CASES, '.json'));
  if (!IN_DOCUMENT.test(file) || !file.endsWith('.json') || text === undefined) return NO_CLAUSE;
  const { clause, version } = objectIn(text);
  const article = textOf(clause, 'article');
  return { article: article === '' ? null : article, from: textOf(version, 'from') };
}

const textIn = (text: string | undefined, member: string): string =>
  text === undefined ? '' : textOf(objectIn(text), member);

function textOf(json: Json | undefined, member: string): string {
  const found = isObject(json) ? json[member] : undefined;
  return typeof found === 'string' ? found : '';
}

const NO_CLAUSE = { article: null, from: '' } as const;

/** Whether a file holds worked cases. */
export const holdsCases = ({ file }: ComparedFile): boolean => CASES.test(file);
