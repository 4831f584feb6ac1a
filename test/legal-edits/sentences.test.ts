import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../src/domain/text';
import { loadRelease } from '../../src/rulebook/load-rulebook';
import type { Release } from '../../src/rulebook/model/release';
import { readRuleFiles } from '../../src/rulebook/read-rule-files';
import { RULES, shippedRelease } from '../support/shipped-release';
import { EDITS, editFolders, overlayOf, readEdit } from './support/folders';
import { edited } from './support/overlay';
import { changedSentences } from './support/sentences';

const accepted = editFolders().filter((folder) => !readEdit(folder).refused);

let files: ReadonlyMap<string, string>;
let shipped: Release;
const releases = new Map<string, Release>();

beforeAll(async () => {
  files = await readRuleFiles(RULES);
  shipped = await shippedRelease();
});

/** What the edit changes in the sentences of the contract; `UPDATE_SENTENCES=1` writes it. */
function sentences(folder: string, language: Language): { readonly written: string; readonly said: string } {
  const release = releases.get(folder) ?? loadRelease(edited(files, overlayOf(folder)).files).release!;
  releases.set(folder, release);
  const said = changedSentences(shipped, release, readEdit(folder).title, language);
  const file = path.join(EDITS, folder, `sentences.${language}.md`);
  if (process.env['UPDATE_SENTENCES']) writeFileSync(file, said);
  return { written: existsSync(file) ? readFileSync(file, 'utf8') : '', said };
}

describe.each(accepted)('%s', (folder) => {
  it.each(['fr', 'en'] as const)('reads in sentences, before and after (%s)', (language) => {
    const { written, said } = sentences(folder, language);
    expect(written).toBe(said);
    expect(said).toMatch(/^- \*\*/m);
  });
});
