const HEADING = /^#{1,6}\s+(?:Article\s+)?(\d+(?:\.\d+)*)/;

/** The article that a line of a signed text is the heading of. */
const articleOf = (line: string): string | null => HEADING.exec(line)?.[1] ?? null;

/** Every article that has a heading in a signed text, in its order. */
export const articlesIn = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => articleOf(line) ?? []);

/** The verbatim text under the heading of an article, up to the next heading. */
export const textUnder = (text: string, article: string): string =>
  linesUnder(text, (one) => one === article);

/** The same with its sub-articles, which are part of it: article 2 holds 2.2.1. */
export const sectionUnder = (text: string, article: string): string =>
  linesUnder(text, (one) => one === article || one.startsWith(`${article}.`));

function linesUnder(text: string, wanted: (article: string) => boolean): string {
  let under = false;
  const kept = text.split('\n').filter((line) => {
    const article = articleOf(line);
    if (article !== null) under = wanted(article);
    return under && article === null;
  });
  return kept.join('\n').trim();
}
