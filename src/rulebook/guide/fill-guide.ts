import { actsTable } from './acts-table';
import { effectsTable } from './effects-table';
import { operationsTables } from './operations-table';
import { operatorsTable } from './operators-table';
import { findingsTable } from './findings-table';

/** The parts of the guide that are made from the code, each between `<!-- name -->` and `<!-- /name -->`. */
const PARTS: Readonly<Record<string, () => string>> = {
  operations: operationsTables,
  effects: effectsTable,
  operators: operatorsTable,
  acts: actsTable,
  findings: findingsTable,
};

/** The guide with each part as the code says it now; what stands between the parts is written by hand. */
export const fillGuide = (guide: string): string =>
  Object.entries(PARTS).reduce((so, [name, part]) => {
    const [opens, closes] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [from, until] = [so.indexOf(opens), so.indexOf(closes)];
    if (from < 0 || until < from) throw new Error(`the guide has no part "${opens} … ${closes}"`);
    return `${so.slice(0, from)}${opens}\n\n${part()}\n\n${so.slice(until)}`;
  }, guide);
