import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { LegalEdit } from './life';

/** Where the edits are, one folder each. */
export const EDITS = path.join(__dirname, '..', 'edits');

/** The folders of the edits, in order; `edit.json` says that one is complete. */
export const editFolders = (): readonly string[] =>
  readdirSync(EDITS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** What an edit says of itself. */
export const readEdit = (folder: string): LegalEdit =>
  JSON.parse(readFileSync(path.join(EDITS, folder, 'edit.json'), 'utf8')) as LegalEdit;

/** The rule files an edit gives. */
export const overlayOf = (folder: string): string => path.join(EDITS, folder, 'rules');
