import { styleText } from 'node:util';
import type { Language, Text } from '../../domain/text';

const WIDEST = 100;
const NARROWEST = 40;

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

/** What a command writes to: data on stdout, progress on stderr, in one language. */
export interface Terminal {
  readonly language: Language;
  /** Columns to fill, never more than 100. */
  readonly width: number;
  say(text: Text): string;
  /** Colours where stdout is a terminal that wants them; the words never depend on it. */
  paint(style: Style, text: string): string;
  data(text: string): void;
  /** The same for what is not text. */
  bytes(data: Uint8Array): void;
  tell(text: string): void;
}

/** The part of a process that a terminal needs. */
export interface Streams {
  readonly stdout: {
    write(text: string | Uint8Array): unknown;
    readonly isTTY?: boolean;
    readonly columns?: number;
  };
  readonly stderr: { write(text: string): unknown };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The terminal of a process. */
export function terminalOf({ stdout, stderr, env }: Streams, language: Language): Terminal {
  const coloured = wantsColour(env, stdout.isTTY === true);
  return {
    language,
    width: Math.max(NARROWEST, Math.min(WIDEST, stdout.columns ?? WIDEST)),
    say: (text) => text[language],
    paint: (style, text) => (coloured ? styleText(style, text, { validateStream: false }) : text),
    data: (text) => stdout.write(`${text}\n`),
    bytes: (data) => stdout.write(data),
    tell: (text) => stderr.write(`${text}\n`),
  };
}

function wantsColour(env: Streams['env'], isTerminal: boolean): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0';
  return isTerminal && env['TERM'] !== 'dumb';
}
