import type { Notebook } from '../findings/notebook';
import { Cursor } from './cursor';
import { jsonSheet } from './json-sheet';
import { Notes } from './notes';

/** A JSON file with the places of its parts, what is wrong with it noted. Null when it cannot be read on. */
export function parseJson(file: string, text: string, notebook: Notebook): Cursor | null {
  const { root, remarks, lines } = jsonSheet(text);
  const notes = Notes.of(notebook, file, text, lines);
  for (const [stretch, remark] of remarks) notes.note(stretch, remark);
  if (root) return new Cursor(notes, root, file.slice(file.lastIndexOf('/') + 1));
  notebook.leaveFileUnread(file, text);
  return null;
}
