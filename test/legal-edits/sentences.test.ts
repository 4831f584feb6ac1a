import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../src/domain/text';
import { compareReleases } from '../../src/rulebook/comparing/compare-releases';
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

function releaseOf(folder: string): Release {
  const release = releases.get(folder) ?? loadRelease(edited(files, overlayOf(folder)).files).release!;
  releases.set(folder, release);
  return release;
}

/** Layout says nothing of a JSON file; of a new edition, only what differs from the one before is told. */
function isOther(file: string, after: string): boolean {
  const before = files.get(file);
  if (before === undefined) return file.startsWith('amendments/');
  return JSON.stringify(parsed(before)) !== JSON.stringify(parsed(after));
}

const parsed = (text: string): unknown => (text.startsWith('{') ? JSON.parse(text) : text);

/** What the edit changes in the sentences of the contract; `UPDATE_SENTENCES=1` writes it. */
function sentences(folder: string, language: Language): { readonly written: string; readonly said: string } {
  const said = changedSentences(shipped, releaseOf(folder), readEdit(folder).title, language);
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

  it('is told file by file: each one it changes, and something of each change', () => {
    const after = edited(files, overlayOf(folder)).files;
    const told = compareReleases({ release: shipped, files }, { release: releaseOf(folder), files: after });
    const rewritten = [...after.keys()].filter((file) => isOther(file, after.get(file)!));
    expect(told.flatMap((difference) => difference.files)).toEqual(expect.arrayContaining(rewritten));
    const silent = told
      .flatMap(({ entries }) => entries)
      .filter((entry) => entry.before === null && entry.after === null && entry.places.length === 0);
    expect(silent).toEqual([]);
  });
});
