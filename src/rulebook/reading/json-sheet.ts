import type { Node, ParseError } from 'jsonc-parser';
import { parseTree } from 'jsonc-parser';
import type { Given, MessageId } from '../findings/catalogue';
import type { Remark } from '../findings/finding';
import { remarkOf } from '../findings/remark-of';
import { checkSigns } from './check-signs';
import { DEEPEST, tooDeepAt } from './nesting';
import { unreadableAt } from './not-utf8';
import type { Stretch } from './notes';
import { isPlaceholder, toWrite } from './placeholder';
import type { Lines } from './places';
import { linesOf } from './places';
import type { SyntaxProblem } from './syntax-error';
import { syntaxProblem } from './syntax-error';

/** What a text says as JSON, whatever file it stands in: its tree, if it can be read on, and what is wrong with it. */
export interface JsonSheet {
  readonly root: Node | null;
  readonly remarks: readonly (readonly [Stretch, Remark])[];
  readonly lines: Lines;
}

const EMPTY: SyntaxProblem = { id: 'R001.value', offset: 0 };
const LARGEST = 1_000_000;

/** Sheets kept: those of the rules in force and of an edit of many files. */
const KEPT = 200;
const kept = new Map<string, JsonSheet>();

/**
 * Reads a text strictly: no comment, no repeated key, no lost digit. An edit changes a few files of a folder and the
 * same text reads the same, so that the texts read last are not read again.
 */
export function jsonSheet(text: string): JsonSheet {
  const sheet = kept.get(text) ?? readSheet(text);
  kept.delete(text);
  if (text.length <= LARGEST) kept.set(text, sheet);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
  return sheet;
}

function readSheet(text: string): JsonSheet {
  const jotted = new Jotted();
  const root = isSound(text, jotted) ? treeOf(text, jotted) : null;
  const refused = !root || checkSigns(root, text, jotted);
  if (root) notePlaceholders(root, jotted);
  return { root: refused ? null : root, remarks: jotted.remarks, lines: linesOf(text) };
}

/** What is wrong with a text, before it is known in which file it stands. */
class Jotted {
  readonly remarks: (readonly [Stretch, Remark])[] = [];

  report<I extends MessageId>(stretch: Stretch, id: I, ...given: Given<I>): void {
    this.remarks.push([stretch, remarkOf(id, ...given)]);
  }
}

/** Said before parsing, so that a hostile file costs nothing. */
function isSound(text: string, jotted: Jotted): boolean {
  if (text.length > LARGEST) jotted.report({ offset: 0 }, 'R003.large');
  else if (text.charCodeAt(0) === 0xfeff) jotted.report({ offset: 0 }, 'R003.mark');
  else return isReadable(text, jotted);
  return false;
}

function isReadable(text: string, jotted: Jotted): boolean {
  const [garbled, deep] = [unreadableAt(text), tooDeepAt(text)];
  if (garbled !== null) jotted.report({ offset: garbled }, 'R003.encoding');
  else if (deep !== null) jotted.report({ offset: deep }, 'R003.deep', { most: DEEPEST });
  return garbled === null && deep === null;
}

function treeOf(text: string, jotted: Jotted): Node | null {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, {
    disallowComments: true,
    allowTrailingComma: false,
    allowEmptyContent: false,
  });
  const [error] = errors;
  if (!error && root) return root;
  const { id, offset } = error ? syntaxProblem(text, error) : EMPTY;
  jotted.report({ offset }, id);
  return null;
}

/** What is still to be written is found everywhere, and the rest of the file is read on. */
function notePlaceholders(node: Node, jotted: Jotted): void {
  if (isPlaceholder(node.value)) jotted.report(node, 'R090.text', { what: toWrite(String(node.value)) });
  for (const child of node.children ?? []) notePlaceholders(child, jotted);
}
