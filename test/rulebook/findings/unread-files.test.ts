import { createScanner } from 'jsonc-parser';
import { Notebook } from '../../../src/rulebook/findings/notebook';
import { loadRelease } from '../../../src/rulebook/load-rulebook';
import { parseJson } from '../../../src/rulebook/reading/parse-json';
import { readRuleFiles } from '../../../src/rulebook/read-rule-files';
import { RULES } from '../../support/shipped-release';

const CP = 'documents/cp-infogerance/1';
const DOCUMENT = `${CP}/document.json`;
const BASE = `${CP}/2.2-technical-interventions.json`;
const PRICES = 'documents/offre-infogerance/1/2-prices.json';
const LEVELS = 'documents/offre-infogerance/1/1-levels.json';
const CALENDAR = 'calendars/jours-ouvres.json';

/** `SyntaxKind`, which the package declares for one compiler only. */
const [COMMA, STRING, END] = [5, 10, 17];

let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  files = await readRuleFiles(RULES);
});

/** Where the commas and the quotes stand that hold a file together. */
function signs(text: string): { readonly commas: readonly number[]; readonly quotes: readonly number[] } {
  const scanner = createScanner(text, true);
  const [commas, quotes]: [number[], number[]] = [[], []];
  for (let kind = scanner.scan() as number; kind !== END; kind = scanner.scan()) {
    const [from, length] = [scanner.getTokenOffset(), scanner.getTokenLength()];
    if (kind === COMMA) commas.push(from);
    if (kind === STRING) quotes.push(from, from + length - 1);
  }
  return { commas, quotes };
}

const without = (text: string, at: number): string => text.slice(0, at) + text.slice(at + 1);

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** What is said of one file alone. */
function saidOf(file: string, text: string): readonly string[] {
  const notebook = new Notebook();
  parseJson(file, text, notebook);
  return notebook.told.map(({ id, line }) => `${id} ${line}`);
}

describe('a sign forgotten in a file', () => {
  const KEPT = ['contract.json', 'precedence.json', CALENDAR, DOCUMENT, BASE, PRICES, LEVELS];

  it.each(KEPT)('is said once, on its line: each comma and quote of %s', (file) => {
    const text = files.get(file)!;
    const { commas, quotes } = signs(text);
    for (const [places, id] of [[commas, 'R001.comma'] as const, [quotes, 'R001.quote'] as const])
      for (const at of places)
        expect([at, saidOf(file, without(text, at))]).toEqual([at, [`${id} ${lineOf(text, at)}`]]);
  });

  it.each(['contract.json', 'precedence.json', CALENDAR, 'vocabulary.json'])(
    'is all that is said of the folder: %s',
    (file) => {
      const text = files.get(file)!;
      const { commas, quotes } = signs(text);
      const some = [...commas, ...quotes].filter(
        (_, index, { length }) => index % Math.ceil(length / 6) === 0,
      );
      for (const at of some) {
        const { release, findings } = loadRelease(new Map([...files, [file, without(text, at)]]));
        expect(release).toBeNull();
        expect(findings.map((finding) => [finding.file, finding.line])).toEqual([[file, lineOf(text, at)]]);
      }
    },
  );
});
