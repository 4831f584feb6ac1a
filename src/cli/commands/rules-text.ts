import { own } from '../../domain/own';
import type { DocumentModel } from '../../rulebook/model/document-model';
import type { Release } from '../../rulebook/model/release';
import type { ArticleText } from '../../rulebook/wording/article-texts';
import { articleTexts } from '../../rulebook/wording/article-texts';
import type { CommonText } from '../../rulebook/wording/common-texts';
import { commonTexts } from '../../rulebook/wording/common-texts';
import { loadSoundRules, UsageProblem } from '../terminal/load-rules';
import type { Terminal } from '../terminal/terminal';
import { textMarkdown } from '../text/text-markdown';
import { textStylish } from '../text/text-stylish';

type Write = (articles: readonly ArticleText[], common: readonly CommonText[], terminal: Terminal) => string;

const FORMATS: Readonly<Record<string, Write>> = {
  stylish: textStylish,
  json: (articles, common) => JSON.stringify({ schemaVersion: 1, articles, common }, null, 2),
  markdown: textMarkdown,
};

/** The names of the formats. */
export const TEXT_FORMATS = Object.keys(FORMATS);

/** Which texts to print: those of an article and what stands under it, of a document, of an edition. */
export interface Wanted {
  readonly article: string | null;
  readonly document: string | null;
  readonly edition: string | null;
}

/** Prints the rules as sentences, for a lawyer to read back against the contract. */
export async function rulesText(
  terminal: Terminal,
  folder: string,
  wanted: Wanted,
  format: string,
): Promise<number> {
  const release = await loadSoundRules(folder, terminal);
  const articles = articleTexts(release, documentsOf(release, wanted)).filter(({ article }) =>
    isUnder(article, wanted.article),
  );
  if (articles.length === 0) throw new UsageProblem(none(terminal, release, wanted));
  const whole = wanted.article === null && wanted.document === null && wanted.edition === null;
  const write = own(FORMATS, format) ?? textStylish;
  terminal.data(write(articles, whole ? commonTexts(release) : [], terminal));
  return 0;
}

/** The latest edition of each document, unless one is asked for; every amendment. */
function documentsOf(release: Release, { document, edition }: Wanted): readonly DocumentModel[] {
  const asked = release.documents.filter((one) => edition === null || one.edition === edition);
  const latest = new Map<string, DocumentModel>();
  for (const one of asked) {
    const known = latest.get(one.id);
    if (!known || known.inForceFrom <= one.inForceFrom) latest.set(one.id, one);
  }
  return [...latest.values(), ...release.amendments].filter(({ id }) => document === null || id === document);
}

const isUnder = (article: string, wanted: string | null): boolean =>
  wanted === null || article === wanted || article.startsWith(`${wanted}.`);

function none(terminal: Terminal, release: Release, { article, document }: Wanted): string {
  const ids = [...new Set([...release.documents, ...release.amendments].map(({ id }) => id))];
  const known = ids.join(', ');
  if (document !== null && !ids.includes(document))
    return terminal.say({
      fr: `il n'y a pas de document ${document} ; connus : ${known}`,
      en: `there is no document ${document}; known: ${known}`,
    });
  return terminal.say({
    fr: `aucun document n'a d'article ${article ?? ''}`.trimEnd(),
    en: `no document has an article ${article ?? ''}`.trimEnd(),
  });
}
