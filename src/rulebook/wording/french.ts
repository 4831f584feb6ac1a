/** Joins words as French does: elisions and contracted articles. */
export function elide(sentence: string): string {
  return sentence
    .replace(/(?<!\p{L})de le (?=[\p{L}\d])/gu, 'du ')
    .replace(/(?<!\p{L})de les (?=[\p{L}\d])/gu, 'des ')
    .replace(/(?<=^|[\s'’])à le (?=[\p{L}\d])/gu, 'au ')
    .replace(/(?<=^|[\s'’])à les (?=[\p{L}\d])/gu, 'aux ')
    .replace(/(?<=^|\s)(d|qu|l|n|s)e (?=[aeiouyâàéèêëîïôûœ])/giu, "$1'")
    .replace(/(?<=^|\s)(que) (?=(il|elle|on|un|une)\b)/gu, "qu'");
}

/** Several things, with the conjunction before the last. */
export function enumerate(parts: readonly string[], and: string): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}

/** Whether a noun phrase takes a plural verb. */
export const isPlural = (subject: string): boolean => /^(les|deux|trois|ces|ses) /i.test(subject);
