import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Edit } from '../../support/edited-rules';
import { scratchFolder } from '../../support/scratch-folder';
import { RULES } from '../../support/shipped-release';

/** A copy of the rules folder with an edit, on the disk. */
export async function folderWith([file, from, to]: Edit) {
  const folder = mkdtempSync(path.join(scratchFolder(), 'clausier-folder-'));
  cpSync(RULES, folder, { recursive: true });
  const edited = path.join(folder, file);
  writeFileSync(
    edited,
    readFileSync(edited, 'utf8').replace(from, () => to),
  );
  return { path: folder, remove: async () => rmSync(folder, { recursive: true, force: true }) };
}
