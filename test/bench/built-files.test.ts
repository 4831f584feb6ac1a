import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');
const BENCH = path.join(ROOT, 'bench');

/** What a measurement loads of the built service, by the names it writes: nobody compiles them. */
function loaded(): readonly string[] {
  return readdirSync(BENCH, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mjs') && !file.includes('node_modules'))
    .flatMap((file) => {
      const text = readFileSync(path.join(BENCH, file), 'utf8');
      const named = (call: string): readonly string[] =>
        [...text.matchAll(new RegExp(`\\b${call}\\('([a-z/-]+)'`, 'g'))].flatMap(([, name]) => name ?? []);
      return [...named('built'), ...named('operation').map((name) => `use-cases/${name}`)];
    });
}

describe('a measurement', () => {
  it('loads files that are there', () => {
    const files = loaded();
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => !existsSync(path.join(ROOT, 'src', `${file}.ts`)))).toEqual([]);
  });
});
