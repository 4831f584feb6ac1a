/** The sentences of a signed text, verbatim, without its list marks. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/\n\s*\n|\n(?=\s*[-*•] )/)
    .map((block) =>
      block
        .replace(/\s+/g, ' ')
        .replace(/^[-*•] /, '')
        .trim(),
    )
    .flatMap((block) => block.split(/(?<=[.!?]) (?=[A-ZÀ-ÖØ-Ý«])/))
    .filter((sentence) => sentence !== '');
