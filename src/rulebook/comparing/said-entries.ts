import type { Text } from '../../domain/text';
import type { DocumentModel } from '../model/document-model';
import type { Release } from '../model/release';
import type { ArticleText } from '../wording/article-texts';
import { articleTexts } from '../wording/article-texts';
import type { CommonText } from '../wording/common-texts';
import { commonTexts } from '../wording/common-texts';
import type { ComparedFile } from './compared-file';
import type { Entry, EntryKind } from './compared-entry';

/** How a release says an entry of one of its files, and under which heading; null where only its file says it. */
export interface Speaker {
  sentenceOf(file: ComparedFile, entry: Entry): Text | null;
  headingOf(file: ComparedFile): ArticleText | null;
}

/** The members of an entry that its sentence says; what else changes in it is told beside the sentence. */
export const SAID: Readonly<Partial<Record<EntryKind, readonly string[]>>> = {
  figure: ['label', 'type', 'unit', 'values', 'resolvedAt', 'sample'],
  formula: ['label', 'type', 'unit', 'takes', 'formula'],
  rule: ['title', 'decision', 'conditions', 'event', 'exceptionTo'],
  reading: ['question', 'choice', 'reason', 'status', 'confirmedBy'],
  outcome: ['label', 'effects'],
  step: ['label', 'effects'],
  document: ['$schema', 'id', 'title', 'signedOn', 'inForceFrom', 'inForceUntil', 'scope', 'text'],
};

/** Puts a release into sentences to be asked entry by entry: a document when something in it is asked for. */
export function speakerOf(release: Release): Speaker {
  const said = new Map<DocumentModel, readonly ArticleText[]>();
  const articlesOf = (document: DocumentModel): readonly ArticleText[] => {
    const articles = said.get(document) ?? articleTexts(release, [document]);
    said.set(document, articles);
    return articles;
  };
  let common: readonly CommonText[] | null = null;
  const headingOf = (file: ComparedFile): ArticleText | null =>
    [...release.documents, ...release.amendments]
      .filter(({ id, edition }) => id === file.document && (file.edition ?? edition) === edition)
      .flatMap(articlesOf)
      .find((one) => isUnder(one, file)) ?? null;
  return {
    headingOf,
    sentenceOf(file, { kind, name }) {
      const heading = headingOf(file);
      return heading
        ? inArticle(heading, kind, name)
        : inCommon((common ??= commonTexts(release)), kind, name, file);
    },
  };
}

/** An amendment is one article; a clause of a document has its own, in each of its versions. */
const isUnder = (one: ArticleText, { edition, article, from }: ComparedFile): boolean =>
  edition === null || (one.article === article && (from === '' || one.from === from));

type Sentence = { readonly sentence: Text } | null | undefined;

function inArticle(article: ArticleText, kind: EntryKind, name: string): Text | null {
  const isNamed = (one: { readonly name: string }): boolean => one.name === name;
  const found: Partial<Record<EntryKind, () => Sentence>> = {
    figure: () => article.parameters.find(isNamed),
    formula: () => article.quantities.find(isNamed),
    rule: () => article.rules.find(isNamed),
    reading: () => article.readings.find(({ id }) => id === name),
    document: () => (article.reach.length > 0 ? { sentence: joined(article.reach) } : null),
  };
  return found[kind]?.()?.sentence ?? null;
}

function inCommon(
  common: readonly CommonText[],
  kind: EntryKind,
  name: string,
  { file }: ComparedFile,
): Text | null {
  const [decision = '', outcome = ''] = name.split(': ');
  const sentencesOf = (of: CommonText['kind'], named: string): CommonText['sentences'] =>
    common.find((one) => one.kind === of && one.name === named)?.sentences ?? [];
  const found: Partial<Record<EntryKind, () => CommonText['sentences']>> = {
    outcome: () => sentencesOf('decision', decision).filter((one) => one.name === outcome),
    step: () => sentencesOf('step', name),
    rank: () => sentencesOf('precedence', 'order'),
    calendar: () => sentencesOf('calendar', calendarIn(file)),
  };
  const said = found[kind]?.().map(({ sentence }) => sentence) ?? [];
  return said.length > 0 ? joined(said) : null;
}

const calendarIn = (file: string): string => file.slice('calendars/'.length, -'.json'.length);

const joined = (said: readonly Text[]): Text => ({
  fr: said.map(({ fr }) => fr).join(' '),
  en: said.map(({ en }) => en).join(' '),
});
