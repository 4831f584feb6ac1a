import type { ParseError } from 'jsonc-parser';
import { printParseErrorCode } from 'jsonc-parser';
import type { MessageId } from '../findings/catalogue';

type SyntaxMessage = Extract<MessageId, `R001.${string}`>;

/** What keeps a text from being JSON, and where to mend it. */
export interface SyntaxProblem {
  readonly id: SyntaxMessage;
  readonly offset: number;
}

const SAID: Readonly<Record<string, SyntaxMessage>> = {
  CommaExpected: 'R001.comma',
  ColonExpected: 'R001.colon',
  ValueExpected: 'R001.value',
  PropertyNameExpected: 'R001.key',
  CloseBraceExpected: 'R001.brace',
  CloseBracketExpected: 'R001.bracket',
  InvalidCommentToken: 'R001.comment',
  UnexpectedEndOfComment: 'R001.comment',
  UnexpectedEndOfString: 'R001.quote',
  InvalidSymbol: 'R001.word',
  InvalidNumberFormat: 'R001.number',
  UnexpectedEndOfNumber: 'R001.number',
  InvalidEscapeCharacter: 'R001.escape',
  InvalidUnicode: 'R001.escape',
  InvalidCharacter: 'R001.control',
  EndOfFileExpected: 'R001.after',
};

/**
 * The parser stops at the first word it cannot take; what is to be mended often stands before it, so the line is
 * looked at for what people do: a quote forgotten, a comma forgotten or left over, the quotes of a word processor.
 */
export function syntaxProblem(text: string, { error, offset }: ParseError): SyntaxProblem {
  if (oddQuotes(lineAt(text, offset))) return { id: 'R001.quote', offset };
  if (/[“”«»„]/.test(text.charAt(offset))) return { id: 'R001.curlyQuote', offset };
  const id = SAID[printParseErrorCode(error)] ?? 'R001.value';
  const before = text.slice(0, offset).trimEnd().length;
  if (id === 'R001.comma') return { id, offset: before };
  const leftOver = text.charAt(before - 1) === ',' && /[\]}]/.test(text.charAt(offset));
  return leftOver ? { id: 'R001.leftOver', offset: before - 1 } : { id, offset };
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? text.length : end);
}

const oddQuotes = (line: string): boolean => line.replace(/\\./g, '').split('"').length % 2 === 0;
