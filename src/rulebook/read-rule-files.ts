import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Every rule file under a folder, by its path with `/`, in a stable order. */
export async function readRuleFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter(
      (entry) => entry.isFile() && (entry.name.endsWith('.json') || /^text\.[a-z]{2}\.md$/.test(entry.name)),
    )
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return new Map(
    files.map((file, index) => [
      path.relative(folder, file).split(path.sep).join('/'),
      texts[index]!.replace(/\r\n/g, '\n'),
    ]),
  );
}
