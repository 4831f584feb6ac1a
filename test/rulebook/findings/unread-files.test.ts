import { createScanner } from 'jsonc-parser';
import { Notebook } from '../../../src/rulebook/findings/notebook';
import { loadRelease } from '../../../src/rulebook/load-rulebook';
import { parseJson } from '../../../src/rulebook/reading/parse-json';
import { readRuleFiles } from '../../../src/rulebook/read-rule-files';
import { edited } from '../../support/edited-rules';
import { RULES } from '../../support/shipped-release';

const CP = 'documents/cp-infogerance/1';
const DOCUMENT = `${CP}/document.json`;
const BASE = `${CP}/2.2-technical-interventions.json`;
const TIME = `${CP}/2.2.1-intervention-time.json`;
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

  it.each([...KEPT, 'vocabulary.json'])('is all that is said of the folder: %s', (file) => {
    const text = files.get(file)!;
    const { commas, quotes } = signs(text);
    const some = [...commas, ...quotes].filter((_, index, { length }) => index % Math.ceil(length / 6) === 0);
    for (const at of some) {
      const { release, findings } = loadRelease(new Map([...files, [file, without(text, at)]]));
      expect(release).toBeNull();
      expect(findings.map((finding) => [finding.file, finding.line])).toEqual([[file, lineOf(text, at)]]);
    }
  });
});

describe('a part that is refused', () => {
  it.each([
    ['a key misspelt', TIME, '"quantities": {', '"quantity": {', 'R004.key'],
    [
      'a list where a table is',
      TIME,
      /"parameters": \{[\s\S]*?\n {2}\},/,
      '"parameters": ["minimumMinutes", "countingStepMinutes", "carryOverMaxMinutes"],',
      'R006.kind',
    ],
    ['an amount without quotes', PRICES, '"value": "90.00"', '"value": 90.00', 'R012.number'],
    ['the quotes of a word processor', PRICES, '"value": "90.00"', '"value": “90.00”', 'R001.curlyQuote'],
    [
      'a clause of a document that cannot be read',
      DOCUMENT,
      '"edition": "1",',
      '"edition": "1"',
      'R001.comma',
    ],
  ])('is said without what follows from it: %s', (_, file, from, to, id) => {
    const broken = new Map([...files, [file, edited(files, [file, from, to])]]);
    expect(loadRelease(broken).findings.map((finding) => [finding.id, finding.file])).toEqual([[id, file]]);
  });

  it('excuses the names it writes and no other', () => {
    const broken = new Map([
      ...files,
      [PRICES, edited(files, [PRICES, '"value": "90.00",', '"value": "90.00"'])],
      [TIME, edited(files, [TIME, 'param.minimumMinutes', 'param.minimumMinute'])],
    ]);
    expect(loadRelease(broken).findings.map(({ code, file }) => [code, file])).toEqual([
      ['R001', PRICES],
      ['R060', TIME],
    ]);
  });
});
