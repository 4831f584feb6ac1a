import type { Release } from '../model/release';
import type { ArticleText } from '../wording/article-texts';
import { compareEntries } from './compare-entries';
import type { ComparedFile } from './compared-file';
import { comparedFiles } from './compared-file';
import type { Difference, EntryDifference } from './difference';
import type { FilePair } from './pair-files';
import { pairFiles } from './pair-files';
import type { Speaker } from './said-entries';
import { speakerOf } from './said-entries';

/** A release with all the files it was read from, cases and demonstration included. */
export interface ComparedRelease {
  readonly release: Release;
  readonly files: ReadonlyMap<string, string>;
}

interface Speakers {
  readonly before: Speaker;
  readonly after: Speaker;
}

/**
 * What is not what it was, heading by heading, in sentences where the rules have one and by the places of the file
 * where they have none. Nothing is left out: two folders without a difference say the same, whatever their layout.
 */
export function compareReleases(before: ComparedRelease, after: ComparedRelease): readonly Difference[] {
  const speakers = { before: speakerOf(before.release), after: speakerOf(after.release) };
  const pairs = pairFiles(comparedFiles(before.files), comparedFiles(after.files));
  const sections = new Map<string, Difference>();
  for (const pair of pairs)
    for (const [article, entries] of byArticle(pair, compareEntries(pair, speakers))) {
      const head = headOf(pair, article, speakers);
      const key = [head.document, ...head.editions, article, ...head.from].join(' ');
      const { files, entries: before } = sections.get(key) ?? { files: [], entries: [] };
      sections.set(key, {
        ...head,
        files: [...new Set([...files, ...head.files])],
        entries: [...before, ...entries],
      });
    }
  return [...sections.values()];
}

/** A clause file is about its article; a signed text about the article of each heading. */
function byArticle(
  { before, after }: FilePair,
  entries: readonly EntryDifference[],
): ReadonlyMap<string | null, readonly EntryDifference[]> {
  const found = new Map<string | null, readonly EntryDifference[]>();
  for (const entry of entries) {
    const under = entry.kind === 'text' && /^\d/.test(entry.name) ? entry.name : null;
    const article = under ?? (after ?? before)?.article ?? null;
    found.set(article, [...(found.get(article) ?? []), entry]);
  }
  return found;
}

function headOf({ before, after }: FilePair, article: string | null, speakers: Speakers): Difference {
  const file = after ?? before;
  const heading = headingIn(after, article, speakers.after) ?? headingIn(before, article, speakers.before);
  return {
    document: namedBy(file),
    documentTitle: heading?.documentTitle ?? null,
    editions: [before?.edition ?? null, after?.edition ?? null],
    article,
    title: article === null ? null : (heading?.title ?? null),
    from: [dayOf(before), dayOf(after)],
    files: file ? [file.file] : [],
    entries: [],
  };
}

const namedBy = (file: ComparedFile | null): string => file?.document ?? file?.file ?? '';

const headingIn = (file: ComparedFile | null, article: string | null, speaker: Speaker): ArticleText | null =>
  file && speaker.headingOf({ ...file, article });

const dayOf = (file: ComparedFile | null): string | null => (file && file.from !== '' ? file.from : null);
