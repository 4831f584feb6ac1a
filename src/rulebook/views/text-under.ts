const HEADING = /^#{1,6}\s+(?:Article\s+)?(\d+(?:\.\d+)*)\.?\s/;

/** The verbatim text under the heading of an article, up to the next heading. */
export function textUnder(text: string, article: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => HEADING.exec(line)?.[1] === article);
  if (start < 0) return '';
  const length = lines.slice(start + 1).findIndex((line) => HEADING.test(line));
  return lines
    .slice(start + 1, length < 0 ? undefined : start + 1 + length)
    .join('\n')
    .trim();
}
