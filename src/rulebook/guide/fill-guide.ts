import type { Release } from '../model/release';
import { actsTable } from './acts-table';
import { decisionsTable } from './decisions-table';
import { effectsTable } from './effects-table';
import { factsTables } from './facts-tables';
import { findingsTable } from './findings-table';
import { objectsTable } from './objects-table';
import { operationsTables } from './operations-table';
import { operatorsTable } from './operators-table';

/** The parts of the guide that are made from the code and the vocabulary, each between `<!-- name -->` and `<!-- /name -->`. */
const PARTS: Readonly<Record<string, (vocabulary: Release['vocabulary']) => string>> = {
  operations: operationsTables,
  effects: effectsTable,
  operators: operatorsTable,
  acts: actsTable,
  decisions: decisionsTable,
  objects: objectsTable,
  facts: factsTables,
  findings: findingsTable,
};

/** The pages of the guide with each part as it is now, in the one page that has it; what stands between is written by hand. */
export function fillGuide(
  pages: ReadonlyMap<string, string>,
  { vocabulary }: Pick<Release, 'vocabulary'>,
): ReadonlyMap<string, string> {
  const filled = new Map(pages);
  for (const [name, part] of Object.entries(PARTS)) {
    const [opens, closes] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const having = [...filled].filter(([, text]) => text.includes(opens) && text.includes(closes));
    const [[page, text] = ['', '']] = having;
    if (having.length !== 1)
      throw new Error(
        `"${opens} … ${closes}" is in ${having.length} pages of the guide, and has to be in one`,
      );
    const [from, until] = [text.indexOf(opens), text.indexOf(closes)];
    filled.set(page, `${text.slice(0, from)}${opens}\n\n${part(vocabulary)}\n\n${text.slice(until)}`);
  }
  return filled;
}
