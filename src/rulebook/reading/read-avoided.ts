import type { Language } from '../../domain/text';
import type { Cursor } from './cursor';

/** Where the frame of the contract says which words it does not use. */
export const AVOIDED = 'avoid';

/** Words that are not the contract's, each with the one to write instead. */
export type Avoided = Readonly<Record<Language, readonly (readonly [word: string, instead: string])[]>>;

/** Reads them; the checker alone asks, the answers of a release do not depend on them. */
export function readAvoided(frame: Cursor | undefined): Avoided {
  const { fr, en } = frame?.at(AVOIDED)?.fields(['fr', 'en']) ?? {};
  return { fr: pairsOf(fr), en: pairsOf(en) };
}

const pairsOf = (from: Cursor | undefined): Avoided['fr'] =>
  (from?.elements() ?? []).map((pair) => {
    const { word, instead } = pair.fields(['word', 'instead'], ['word', 'instead']);
    return [word?.string() ?? '', instead?.string() ?? ''];
  });
