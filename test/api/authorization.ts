import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Role } from '../../src/domain/actor';

/** Who asks: a role, or nobody. */
export type Asker = Role | 'nobody';

/** What is expected of each who asks; `-` is refused. */
export type Line = Readonly<Record<Asker, 'yes' | 'own' | 'published' | '-'>>;

/** The parts of the file that people review. */
export type Part = 'Mutations' | 'Queries' | 'Objects';

const FILE = path.resolve(__dirname, '../../docs/authorization.md');

/** The lines of a part of `docs/authorization.md`, by the name of what they are about. */
export function authorizationOf(part: Part): ReadonlyMap<string, Line> {
  const [, text = ''] = readFileSync(FILE, 'utf8').split(new RegExp(`^## ${part}$`, 'm'));
  const [section = ''] = text.split(/^## /m);
  const [header = [], , ...lines] = section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const askers = header.slice(1, -1);
  return new Map(
    lines.map(([name = '', ...cells]) => [
      name.replaceAll('`', ''),
      Object.fromEntries(askers.map((asker, at) => [asker, cells[at]])) as Line,
    ]),
  );
}
