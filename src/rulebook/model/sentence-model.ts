import type { Language, Text } from '../../domain/text';
import type { ValueExpression } from './value-expression';

/** How a figure of a sentence is told, besides as it stands: a day by its month, an instant by its day. */
export const FIGURE_FORMS = ['day', 'month'] as const;

/** A figure of a sentence: `{amount.total}`, `{clock.today:month}`, or one of two words by it, `{amount.months|one|several}`. */
export interface SentenceFigure {
  readonly name: readonly string[];
  readonly form: (typeof FIGURE_FORMS)[number] | null;
  readonly words: readonly [one: string, several: string] | null;
}

/** Words as they are written, or a figure among them. */
export type SentencePiece = string | SentenceFigure;

/** A part of a sentence of an author's; one with a condition is told where it holds. */
export interface SentencePart {
  readonly when: ValueExpression | null;
  /** As written. */
  readonly text: Text;
  readonly pieces: Readonly<Record<Language, readonly SentencePiece[]>>;
}

/** What an author wrote to be answered, in parts. */
export type SentenceModel = readonly SentencePart[];

/** A figure as it is written between its braces. */
export const figureName = ({ name }: SentenceFigure): string => name.join('.');
