import type { Node, ParseError } from 'jsonc-parser';
import { parseTree } from 'jsonc-parser';
import type { Notebook } from '../findings/notebook';
import { checkSigns } from './check-signs';
import { Cursor } from './cursor';
import { DEEPEST, tooDeepAt } from './nesting';
import { unreadableAt } from './not-utf8';
import { Notes } from './notes';
import { isPlaceholder, toWrite } from './placeholder';
import type { SyntaxProblem } from './syntax-error';
import { syntaxProblem } from './syntax-error';

const EMPTY: SyntaxProblem = { id: 'R001.value', offset: 0 };
const LARGEST = 1_000_000;

/** A JSON file read strictly: no comment, no repeated key, no lost digit. Null when it cannot be read on. */
export function parseJson(file: string, text: string, notebook: Notebook): Cursor | null {
  const notes = Notes.of(notebook, file, text);
  const root = isSound(text, notes) ? treeOf(text, notes) : null;
  const refused = !root || checkSigns(root, text, notes);
  if (root) notePlaceholders(root, notes);
  if (!refused) return new Cursor(notes, root, file.slice(file.lastIndexOf('/') + 1));
  notebook.leaveFileUnread(file, text);
  return null;
}

/** Said before parsing, so that a hostile file costs nothing. */
function isSound(text: string, notes: Notes): boolean {
  if (text.length > LARGEST) notes.report({ offset: 0 }, 'R003.large');
  else if (text.charCodeAt(0) === 0xfeff) notes.report({ offset: 0 }, 'R003.mark');
  else return isReadable(text, notes);
  return false;
}

function isReadable(text: string, notes: Notes): boolean {
  const [garbled, deep] = [unreadableAt(text), tooDeepAt(text)];
  if (garbled !== null) notes.report({ offset: garbled }, 'R003.encoding');
  else if (deep !== null) notes.report({ offset: deep }, 'R003.deep', { most: DEEPEST });
  return garbled === null && deep === null;
}

function treeOf(text: string, notes: Notes): Node | null {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, {
    disallowComments: true,
    allowTrailingComma: false,
    allowEmptyContent: false,
  });
  const [error] = errors;
  if (!error && root) return root;
  const { id, offset } = error ? syntaxProblem(text, error) : EMPTY;
  notes.report({ offset }, id);
  return null;
}

/** What is still to be written is found everywhere, and the rest of the file is read on. */
function notePlaceholders(node: Node, notes: Notes): void {
  if (isPlaceholder(node.value)) notes.report(node, 'R090.text', { what: toWrite(String(node.value)) });
  for (const child of node.children ?? []) notePlaceholders(child, notes);
}
