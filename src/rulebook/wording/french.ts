const VOWEL = /^[aeiouyâàéèêëîïôûœ]/i;
const ARTICLE = /^(le|les) (?=[\p{L}\d])/u;

/** What « de » and « à » become before each article. */
const CONTRACTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: { le: 'du ', les: 'des ' },
  à: { le: 'au ', les: 'aux ' },
};

/** A preposition that an author contracted with the article of what follows, which brings its own. */
const LOOSENED: Readonly<Record<string, string>> = { du: 'de', au: 'à' };
const ANY_ARTICLE = /^(le |la |les |l['’])/;

/** Two pieces of a sentence, put together as French does where they meet: elided, contracted. */
export function elideBefore(before: string, after: string): string {
  const [joined = ''] = /(?<!\p{L})(du|au) $/u.exec(before) ?? [];
  const loosened = ANY_ARTICLE.test(after) ? LOOSENED[joined.trimEnd()] : undefined;
  if (loosened) return elideBefore(`${before.slice(0, -joined.length)}${loosened} `, after);
  const [, preposition = ''] = /(?<!\p{L})(de|à) $/u.exec(before) ?? [];
  const [, article = ''] = ARTICLE.exec(after) ?? [];
  const contracted = CONTRACTED[preposition]?.[article];
  if (contracted)
    return before.slice(0, -preposition.length - 1) + contracted + after.slice(article.length + 1);
  const elides = /(?<=^|[\s(])(d|qu|l|n|s)e $/i.test(before) && VOWEL.test(after);
  return elides ? `${before.slice(0, -2)}'${after}` : before + after;
}

/** Pieces of a sentence, elided and contracted where they meet; what each says within is left as it is. */
export const met = (pieces: readonly string[]): string => pieces.reduce(elideBefore, '');

/** Words of ours around what is said: french`valable de ${day}` is « valable du 10 février ». */
export const french = (words: TemplateStringsArray, ...said: readonly string[]): string =>
  met(words.flatMap((word, index) => [word, ...said.slice(index, index + 1)]));

/** Several things, with the conjunction before the last. */
export function enumerate(parts: readonly string[], and: string): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}
