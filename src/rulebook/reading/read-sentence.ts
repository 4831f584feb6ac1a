import type { SentenceModel, SentencePart, SentencePiece } from '../model/sentence-model';
import { FIGURE_FORMS } from '../model/sentence-model';
import type { Cursor } from './cursor';
import { readExpression } from './read-expression';

/** Reads a sentence of an author's: one text, or parts that are each told where their condition holds. */
export function readSentence(at: Cursor): SentenceModel {
  if (at.node.type !== 'array') return [partOf(at.fields(['fr', 'en'], ['fr']), null)];
  const parts = at.elements();
  if (parts.length === 0) at.report('R006.empty', { name: at.name });
  return parts.map((part) => {
    const { when, ...words } = part.fields(['when', 'fr', 'en'], ['fr']);
    return partOf(words, when ? readExpression(when) : null);
  });
}

function partOf({ fr, en }: Partial<Record<'fr' | 'en', Cursor>>, when: SentencePart['when']): SentencePart {
  const french = fr?.string() ?? '';
  const text = { fr: french, en: en?.string() ?? french };
  return { when, text, pieces: { fr: piecesOf(text.fr, fr), en: piecesOf(text.en, en ?? fr) } };
}

const BRACES = /(\{[^{}]*\})/;
const FIGURE =
  /^\{(?<name>[A-Za-z]\w*\.[A-Za-z]\w*)(?::(?<form>[a-z]+)|\|(?<one>[^|{}]*)\|(?<several>[^|{}]*))?\}$/;

/** The words and figures of a text; what stands in braces and is none is noted, and told as it is written. */
function piecesOf(text: string, at: Cursor | undefined): readonly SentencePiece[] {
  return text
    .split(BRACES)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const figure = figureIn(piece);
      if (figure === null && /[{}]/.test(piece)) at?.report('R120.braces', { piece });
      return figure ?? piece;
    });
}

function figureIn(piece: string): SentencePiece | null {
  const { name, form, one, several } = FIGURE.exec(piece)?.groups ?? {};
  const known = FIGURE_FORMS.find((word) => word === form);
  if (name === undefined || (form !== undefined && !known)) return null;
  return {
    name: name.split('.'),
    form: known ?? null,
    words: one === undefined || several === undefined ? null : [one, several],
  };
}
