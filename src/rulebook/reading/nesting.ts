import { createScanner } from 'jsonc-parser';

/** More levels than any rule file needs, and few enough for what reads them on. */
export const DEEPEST = 40;

/** `SyntaxKind.EOF`, which the package declares for one compiler only. */
const END_OF_FILE = 17;

const OPENED_BY: Readonly<Record<string, string>> = { '}': '{', ']': '[' };

/**
 * Where the nesting passes the limit, found word by word before parsing so that a hostile file costs nothing; a
 * bracket that closes nothing is passed over, as the parser does. Null when it never does.
 */
export function tooDeepAt(text: string): number | null {
  const scanner = createScanner(text, true);
  const open: string[] = [];
  while ((scanner.scan() as number) !== END_OF_FILE) {
    if (scanner.getTokenLength() !== 1) continue;
    const sign = text.charAt(scanner.getTokenOffset());
    if (sign === '{' || sign === '[') {
      if (open.push(sign) > DEEPEST) return scanner.getTokenOffset();
    } else if (Object.hasOwn(OPENED_BY, sign) && open.at(-1) === OPENED_BY[sign]) open.pop();
  }
  return null;
}
