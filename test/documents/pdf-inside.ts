import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

/** The objects of a PDF as they are written, binary as Latin-1. */
export const sourceOf = (pdf: Buffer): string => pdf.toString('latin1');

/** How many elements of the structure have a role. */
export const rolesOf = (pdf: Buffer, role: string): number =>
  sourceOf(pdf).match(new RegExp(`/S /${role}\\n`, 'g'))?.length ?? 0;

/** The drawing instructions of each page. */
export function pagesOf(pdf: Buffer): string[] {
  const source = sourceOf(pdf);
  return [...source.matchAll(/\/Type \/Page\n[^]*?\/Contents (\d+) 0 R/g)].map(([, id]) => {
    const object = new RegExp(`(?:^|\\n)${id} 0 obj\\n[^]*?\\nstream\\n`).exec(source)!;
    const start = object.index + object[0].length;
    return inflateSync(pdf.subarray(start, source.indexOf('\nendstream', start))).toString('latin1');
  });
}

const READER = 'pdftotext';

const found = (() => {
  try {
    execFileSync(READER, ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** Runs only where poppler can read a PDF back. */
export const describeWithPoppler = found ? describe : describe.skip;

/** The text of a PDF as poppler reads it, one string a page. */
export const textOf = (pdf: Buffer): string[] => poppler(pdf, '-layout').split('\f').slice(0, -1);

/** A word with where it stands on its page, from the top left. */
export interface PlacedWord {
  readonly page: number;
  readonly box: readonly [number, number, number, number];
  readonly text: string;
}

export const wordsOf = (pdf: Buffer): PlacedWord[] =>
  poppler(pdf, '-bbox')
    .split('<page ')
    .slice(1)
    .flatMap((page, index) =>
      [
        ...page.matchAll(
          /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g,
        ),
      ].map(([, left, top, right, bottom, text]) => ({
        page: index + 1,
        box: [Number(left), Number(top), Number(right), Number(bottom)] as const,
        text: text!,
      })),
    );

function poppler(pdf: Buffer, ...options: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'clausier-pdf-'));
  try {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, pdf);
    return execFileSync(READER, [...options, file, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
