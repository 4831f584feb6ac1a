import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ValidateFunction } from 'ajv';
import Ajv from 'ajv';
import fc from 'fast-check';
import { readCases } from '../../src/rulebook/cases/read-cases';
import type { Finding } from '../../src/rulebook/findings/finding';
import { loadRelease } from '../../src/rulebook/load-rulebook';
import { readRuleFiles } from '../../src/rulebook/read-rule-files';
import { kindOfRuleFile, RULE_FILE_SCHEMAS } from '../../src/rulebook/schemas/rule-file-schemas';
import { amendmentFile } from '../support/edited-rules';
import { closedObjects, propertiesOf } from '../support/schema-keys';
import { RULES } from '../support/shipped-release';

const FOLDER = path.join(__dirname, '../../schema/rules');
const CP = 'documents/cp-infogerance/1';
const TIME = `${CP}/2.2.1-intervention-time.json`;
const CASES = `${CP}/2.2.1-intervention-time.cases.json`;
const DOCUMENT = `${CP}/document.json`;
const PRICES = 'documents/offre-infogerance/1/2-prices.json';
const LEVELS = 'documents/offre-infogerance/1/1-levels.json';
const CALENDAR = 'calendars/jours-ouvres.json';
const VOCABULARY = 'vocabulary.json';
const PRECEDENCE = 'precedence.json';
const AMENDMENT = 'amendments/av-1.json';

let files: ReadonlyMap<string, string>;
let validators: Readonly<Record<string, ValidateFunction>>;

beforeAll(async () => {
  files = new Map([...(await readRuleFiles(RULES)), amendmentFile()]);
  const ajv = new Ajv({ allErrors: true, strictTypes: false, strictRequired: false });
  ajv.addVocabulary(['enumDescriptions', 'patternErrorMessage', 'markdownDescription']);
  validators = Object.fromEntries(
    Object.keys(RULE_FILE_SCHEMAS).map((kind) => [kind, ajv.compile(RULE_FILE_SCHEMAS[kind]!)]),
  );
});

const jsonFiles = (): readonly string[] => [...files.keys()].filter((file) => file.endsWith('.json'));

function refusals(file: string, value: unknown): readonly string[] {
  const validate = validators[kindOfRuleFile(file)!]!;
  return validate(value)
    ? []
    : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** What the reader finds in the folder with one file written otherwise. */
function findings(file: string, text: string): readonly Finding[] {
  const found: Finding[] = [];
  if (file.endsWith('.cases.json')) readCases(new Map([[file, text]]), found);
  else found.push(...loadRelease(new Map([...files, [file, text]])).findings);
  return found;
}

describe('the schema of a rule file', () => {
  it('is named first by every file of the project', () => {
    for (const file of jsonFiles()) {
      const [[key, named]] = Object.entries(JSON.parse(files.get(file)!)) as [[string, string]];
      const place = path.join(RULES, path.dirname(file), named);
      expect({ file, key, place, there: existsSync(place) }).toEqual({
        file,
        key: '$schema',
        place: path.join(FOLDER, `${kindOfRuleFile(file)}.schema.json`),
        there: true,
      });
    }
  });

  it('accepts every file of the project', () => {
    for (const file of jsonFiles())
      expect({ file, refused: refusals(file, JSON.parse(files.get(file)!)) }).toEqual({ file, refused: [] });
  });

  it('says of every property, in French, what it is called and what it is for', () => {
    for (const [kind, schema] of Object.entries(RULE_FILE_SCHEMAS)) {
      const parts = [schema, ...Object.values<any>(schema.definitions ?? {})];
      const silent = parts
        .flatMap((part) => propertiesOf(part))
        .filter(
          ([at, one]) =>
            !(one.title && one.description) &&
            !/\.(number|text|boolean|name|call|args|reference|values)$/.test(at),
        );
      expect({ kind, silent: silent.map(([at]) => at) }).toEqual({ kind, silent: [] });
    }
  });

  it('knows the keys that the reader knows, and no other', () => {
    const seen = new Set<string>();
    for (const file of jsonFiles()) {
      const value = JSON.parse(files.get(file)!);
      for (const one of closedObjects(RULE_FILE_SCHEMAS[kindOfRuleFile(file)!]!, value))
        one.value.zzzzzzzz = [...one.keys].sort().join(', ');
      const text = JSON.stringify(value, null, 1);
      const lines = text.split('\n');
      for (const { code, line, hint } of findings(file, text)) {
        if (code !== 'R004') continue;
        const known = hint!.fr.replace('connus : ', '').split(', ').sort().join(', ');
        expect({ file, line, keys: /"zzzzzzzz": "(.*?)"/.exec(lines[line - 1]!)?.[1] }).toEqual({
          file,
          line,
          keys: known,
        });
        seen.add(known);
      }
    }
    expect(seen.size).toBeGreaterThan(25);
  });
});

type Json = Record<string, any>;

describe('a typical mistake is refused in the editor as it is by the checker', () => {
  it.each<[string, string, (file: Json) => void]>([
    ['an unknown key at the top', TIME, (f) => (f.regles = [])],
    ['an unknown key in a rule', TIME, (f) => (rule(f).outcome = 'WINDOW')],
    ['a clause without a version', TIME, (f) => delete f.version],
    ['a rule that cites no sentence', TIME, (f) => (rule(f).excerpts = [])],
    ['an operator that does not exist', TIME, (f) => (leaf(f).operator = 'greaterThanInclusve')],
    ['a number in quotes in a comparison', TIME, (f) => Object.assign(leaf(f), { value: '60' })],
    [
      'a date that is not one',
      TIME,
      (f) => Object.assign(leaf(f), { operator: 'dateAfter', value: '1er mars' }),
    ],
    [
      'a value still to be written',
      TIME,
      (f) => (value(f, 'carryOverMaxMinutes').reference = 'À compléter : …'),
    ],
    ['a path without "$."', TIME, (f) => (leaf(f).path = 'estimatedMinutes')],
    ['a path that calls', TIME, (f) => (leaf(f).path = '$.constructor()')],
    ['a comparison without a value', TIME, (f) => delete leaf(f).value],
    ['empty conditions', TIME, (f) => (rule(f).conditions.all = [])],
    ['"all" beside "any"', TIME, (f) => (rule(f).conditions.any = rule(f).conditions.all)],
    ['conditions without a group', TIME, (f) => (rule(f).conditions = leaf(f))],
    ['a number in quotes for a figure', TIME, (f) => (value(f, 'carryOverMaxMinutes').value = '30')],
    ['a figure without its source', TIME, (f) => delete value(f, 'carryOverMaxMinutes').reference],
    [
      'a figure without a date',
      TIME,
      (f) => (f.parameters.carryOverMaxMinutes.values = { value: 0, reference: 'x' }),
    ],
    ['a figure without a value', TIME, (f) => (f.parameters.carryOverMaxMinutes.values = {})],
    ['a rate without quotes', PRICES, (f) => (value(f, 'hourlyRate').value = 90)],
    ['a decimal comma in a rate', PRICES, (f) => (value(f, 'hourlyRate').value = '90,00')],
    ['a rate with three decimals', PRICES, (f) => (value(f, 'hourlyRate').value = '90.005')],
    ['a price without quotes in a table', PRICES, (f) => (value(f, 'monthlyPrice').value.N1 = 49)],
    ['minutes in quotes in a table', LEVELS, (f) => (value(f, 'monthlyMinutes').value.N2 = '60')],
    ['a code without a label', LEVELS, (f) => delete value(f, 'levels').value[0].label],
    ['a unit that does not exist', TIME, (f) => (f.parameters.carryOverMaxMinutes.unit = 'minutes')],
    ['a type that does not exist', TIME, (f) => (f.quantities.carriedOver.type = 'number')],
    ['a quantity without a formula', TIME, (f) => delete f.quantities.carriedOver.formula],
    ['a label in English only', TIME, (f) => (f.quantities.carriedOver.label = { en: 'time' })],
    ['a French date for the start', TIME, (f) => (f.version.from = '01/01/2024')],
    ['a statement carried by nothing', TIME, (f) => (statement(f).by = [])],
    ['a statement not executable without a reason', TIME, (f) => (statement(f).status = 'not-executable')],
    ['a reading of another status', TIME, (f) => (f.interpretations[0].status = 'maybe')],
    ['a line without an amount', TIME, (f) => delete rule(f).event.params.lines[0].amount],
    ['a heading of another status', DOCUMENT, (f) => (heading(f, '3').status = 'done')],
    ['a heading not executable without a reason', DOCUMENT, (f) => delete heading(f, '3').reason],
    ['another reach', DOCUMENT, (f) => (f.existingContracts = 'immediately')],
    ['a document without a rank', DOCUMENT, (f) => delete f.rank],
    ['an hour that does not exist', CALENDAR, (f) => (f.week['1'] = [['9h', '18h']])],
    ['opening hours of three times', CALENDAR, (f) => (f.week['1'] = [['09:00', '12:00', '18:00']])],
    ['an eighth day', CALENDAR, (f) => (f.week['8'] = [])],
    ['a thirteenth month', CALENDAR, (f) => (f.holidays[0].on.month = 13)],
    ['another answer at equal rank', PRECEDENCE, (f) => (f.equalRank = 'first')],
    ['a rank written twice', PRECEDENCE, (f) => f.order.push(f.order[0])],
    [
      'an effect that does not exist',
      VOCABULARY,
      (f) => (Object.values<Json>(f.steps)[0]!.effects = ['suspendre']),
    ],
    [
      'an effect named alone that needs an argument',
      VOCABULARY,
      (f) => (Object.values<Json>(f.steps)[0]!.effects = ['charge']),
    ],
    ['an effect of a step without its argument', VOCABULARY, (f) => delete f.steps.REMINDER.effects[0].with],
    [
      'an argument that is a list',
      VOCABULARY,
      (f) => (f.steps.REMINDER.effects[0].with.notice = ['RENEWAL_REMINDER']),
    ],
    ['another hit policy', VOCABULARY, (f) => (f.decisions['order.price'].hitPolicy = 'last')],
    ['a sentence without a part', TIME, (f) => (rule(f).explanation = [])],
    ['a default without a ground', VOCABULARY, (f) => delete f.decisions['allowance.grants'].default.cites],
    ['an amendment for nobody', AMENDMENT, (f) => (f.scope = {})],
    ['an amendment without its text', AMENDMENT, (f) => delete f.text],
    ['a case without an expectation', CASES, (f) => delete f.cases[0].expect],
    ['a case with a key of another name', CASES, (f) => (f.cases[0].fact = {})],
    ['a case that expects nothing', CASES, (f) => (f.cases[0].expect = {})],
    ['a case about an unknown part of a contract', CASES, (f) => (f.cases[0].contract = { signed: null })],
    ['a case whose facts are a list', CASES, (f) => (f.cases[0].facts = [])],
    ['a case still to be named', CASES, (f) => (f.cases[0].name = 'À compléter : une phrase')],
    ['a case that expects an unknown part', CASES, (f) => (f.cases[0].expect.result = 'x')],
  ])('%s', (_, file, edit) => {
    const value = JSON.parse(files.get(file)!) as Json;
    edit(value);
    expect(refusals(file, value)).not.toEqual([]);
    expect(findings(file, JSON.stringify(value))).not.toEqual([]);
  });

  const rule = (file: Json): Json =>
    file.rules.find(({ name }: Json) => name === '2.2.1/overrun-needs-proposal');
  const leaf = (file: Json): Json => rule(file).conditions.all[0];
  const statement = (file: Json): Json => file.statements.find(({ id }: Json) => id === 'C09');
  const heading = (file: Json, article: string): Json =>
    file.headings.find((one: Json) => one.article === article);
  const value = (file: Json, name: string): Json => file.parameters[name].values['2024-01-01'];
});

describe('the reader is right', () => {
  /** Cases are read loosely: what is wrong in them shows when they run. */
  const decidingFiles = (): readonly string[] => jsonFiles().filter((file) => !file.endsWith('.cases.json'));

  function accepted(file: string, text: string): boolean {
    try {
      return findings(file, text).length === 0;
    } catch {
      return false;
    }
  }

  const written = fc.constantFrom<unknown>(
    0,
    1,
    'x',
    '',
    '90.00',
    '2027-02-10',
    true,
    null,
    [],
    ['x'],
    {},
    { fr: 'x' },
  );

  it('the schema refuses no file that the reader accepts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...decidingFiles()), fc.nat(), fc.nat(2), written, (file, at, how, put) => {
        const value = JSON.parse(files.get(file)!);
        change(value, at, how, put);
        const refused = refusals(file, value);
        if (refused.length > 0)
          expect({ refused, accepted: accepted(file, JSON.stringify(value)) }).toEqual({
            refused,
            accepted: false,
          });
      }),
      { numRuns: 60 },
    );
  });
});

/** Takes away, writes otherwise or adds a member, somewhere. */
function change(root: Json, at: number, how: number, put: unknown): void {
  const places: (readonly [Json, string])[] = [];
  const walk = (value: Json): void => {
    for (const [key, member] of Object.entries(value)) {
      if (key === '$schema') continue;
      places.push([value, key]);
      if (typeof member === 'object' && member !== null) walk(member);
    }
  };
  walk(root);
  const [parent, key] = places[at % places.length]!;
  if (how === 0 && !Array.isArray(parent)) delete parent[key];
  else if (how !== 2 || Array.isArray(parent)) (parent as Json)[key] = put;
  else parent.extra = put;
}
