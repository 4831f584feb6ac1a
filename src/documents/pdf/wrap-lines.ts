const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' });

/** Measures a text as it will be drawn. */
export type Measure = (text: string) => number;

/**
 * Cuts a text into lines no wider than `width`: at blanks, then after hyphens; a word wider than a line is cut
 * between characters, since nothing may run off the page. Blanks that do not break stay whole. A line that ends
 * at a blank keeps it, so that the words read aloud stay apart.
 */
export function wrapLines(text: string, width: number, measure: Measure): string[] {
  const paragraphs = text.split('\n');
  return paragraphs.flatMap((paragraph, index) =>
    wrapParagraph(index < paragraphs.length - 1 ? `${paragraph} ` : paragraph, width, measure),
  );
}

function wrapParagraph(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/(?<= )|(?<=[\p{L}\p{N}]-)(?=\p{L})/u)) {
    for (const piece of measure(word.trimEnd()) > width ? cut(word, width, measure) : [word]) {
      if (line !== '' && used + measure(piece.trimEnd()) > width) {
        lines.push(line);
        [line, used] = ['', 0];
      }
      line += piece;
      used += measure(piece);
    }
  }
  return [...lines, line];
}

function cut(word: string, width: number, measure: Measure): string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const { segment } of graphemes.segment(word)) {
    const wide = measure(segment);
    if (piece !== '' && segment !== ' ' && used + wide > width) {
      pieces.push(piece);
      [piece, used] = ['', 0];
    }
    piece += segment;
    used += wide;
  }
  return [...pieces, piece];
}
