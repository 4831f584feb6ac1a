import { writeFile } from 'node:fs/promises';
import { own } from '../../domain/own';
import { renderPageHtml } from '../../documents/render-html';
import { renderPagePdf } from '../../documents/render-pdf';
import type { DocumentModel } from '../../rulebook/model/document-model';
import type { Release } from '../../rulebook/model/release';
import { articleTexts } from '../../rulebook/wording/article-texts';
import { commonTexts, silenceTexts } from '../../rulebook/wording/common-texts';
import { systemClock } from '../../server/clocks';
import { loadSoundRules, UsageProblem } from '../terminal/load-rules';
import type { Terminal } from '../terminal/terminal';
import { textMarkdown } from '../text/text-markdown';
import type { RulesTold } from '../text/rules-told';
import { textPage } from '../text/text-page';
import { textStylish } from '../text/text-stylish';

type Write = (told: RulesTold, terminal: Terminal) => string | Promise<Buffer>;

const FORMATS: Readonly<Record<string, Write>> = {
  stylish: (told, terminal) => textStylish(textPage(told, terminal.language), terminal),
  markdown: (told, { language }) => textMarkdown(textPage(told, language)),
  html: (told, { language }) => renderPageHtml(textPage(told, language)),
  pdf: (told, { language }) => renderPagePdf(textPage(told, language), told.today),
  json: ({ release, articles, common, silent }) =>
    JSON.stringify({ schemaVersion: 2, rules: release.hash, articles, common, silent }, null, 2),
};

/** The names of the formats. */
export const TEXT_FORMATS = Object.keys(FORMATS);

/** Which texts to print: those of an article and what stands under it, of a document, of an edition; and how much of them. */
export interface Wanted {
  readonly article: string | null;
  readonly document: string | null;
  readonly edition: string | null;
  readonly full: boolean;
}

/** Prints the rules as sentences, for a lawyer to read back against the contract and sign. */
export async function rulesText(
  terminal: Terminal,
  folder: string,
  wanted: Wanted,
  { format, output }: { readonly format: string; readonly output: string | null },
): Promise<number> {
  const release = await loadSoundRules(folder, terminal);
  const articles = articleTexts(release, documentsOf(release, wanted)).filter(({ article }) =>
    isUnder(article, wanted.article),
  );
  if (articles.length === 0) throw new UsageProblem(none(terminal, release, wanted));
  const whole = wanted.article === null && wanted.document === null && wanted.edition === null;
  const write = own(FORMATS, format) ?? FORMATS['stylish'];
  const written =
    (await write?.(
      {
        release,
        articles,
        common: whole ? commonTexts(release) : [],
        silent: whole ? silenceTexts(release) : [],
        full: wanted.full || wanted.article !== null,
        today: release.frame.zone.dayOf(systemClock.now()),
      },
      terminal,
    )) ?? '';
  if (output !== null) await writeFile(output, written);
  else if (typeof written === 'string') terminal.data(written);
  else terminal.bytes(written);
  return 0;
}

/** The latest edition of each document in the order in which they prevail, unless one is asked for; every amendment. */
function documentsOf(release: Release, { document, edition }: Wanted): readonly DocumentModel[] {
  const asked = release.documents.filter((one) => edition === null || one.edition === edition);
  const latest = new Map<string, DocumentModel>();
  for (const one of asked) {
    const known = latest.get(one.id);
    if (!known || known.inForceFrom <= one.inForceFrom) latest.set(one.id, one);
  }
  const { order } = release.precedence;
  const strongestFirst = [...latest.values()].sort(
    (one, other) => order.indexOf(one.rank) - order.indexOf(other.rank),
  );
  return [...strongestFirst, ...release.amendments].filter(({ id }) => document === null || id === document);
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
