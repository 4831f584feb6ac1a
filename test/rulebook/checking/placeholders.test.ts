import { readCases } from '../../../src/rulebook/cases/read-cases';
import type { Finding } from '../../../src/rulebook/findings/finding';
import { loadRelease } from '../../../src/rulebook/load-rulebook';
import { readRuleFiles } from '../../../src/rulebook/read-rule-files';
import type { Edit } from '../../support/edited-rules';
import { edited, loadEdited } from '../../support/edited-rules';
import { RULES } from '../../support/shipped-release';

const CP = 'documents/cp-infogerance/1';
const TIME = `${CP}/2.2.1-intervention-time.json`;
const CASES = `${CP}/2.2.1-intervention-time.cases.json`;
const CALENDAR = 'calendars/jours-ouvres.json';

let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  files = await readRuleFiles(RULES);
});

/** The codes that the cases of a file get once edited. */
function inCases(edit: (suite: any) => void): readonly string[] {
  const suite = JSON.parse(files.get(CASES)!);
  edit(suite);
  const findings: Finding[] = [];
  readCases(new Map([[CASES, JSON.stringify(suite)]]), findings);
  return findings.map(({ code, message }) => `${code} ${message.fr}`);
}

describe('what is still to be written', () => {
  it.each<[string, Edit]>([
    ['a title', [TIME, /"fr": "[^"]*"/, '"fr": "À compléter : le titre"']],
    [
      'the value of a comparison',
      [
        TIME,
        /("operator": "[^"]*",\s*"value": )[^\n]*\{/,
        '"operator": "equal", "value": "À compléter : la valeur", "x": {',
      ],
    ],
    ['a name of the vocabulary', ['vocabulary.json', '"fr": "le serveur', '"fr": "À compléter : le serveur']],
    ['a decomposed accent', [TIME, /"fr": "[^"]*"/, '"fr": "A\u0300 comple\u0301ter : le titre"']],
    ['the reason of an edition', [`${CP}/document.json`, '"fr": "', '"fr": "À compléter : ']],
  ])('is a finding where it stands: %s', (_, edit) => {
    const { release, findings } = loadEdited(files, edit);
    expect(release).toBeNull();
    const [file] = edit;
    const found = findings.filter(({ code }) => code === 'R090');
    expect(found).toHaveLength(1);
    expect(found[0]!.file).toBe(file);
    const line = edited(files, edit).split('\n')[found[0]!.line - 1]!;
    expect(line.slice(found[0]!.column - 1).normalize('NFC')).toMatch(/^"À compléter/);
  });

  it('is said once, not as an unknown word besides', () => {
    const { findings } = loadEdited(files, [
      TIME,
      '"operator": "greaterThan"',
      '"operator": "À compléter : …"',
    ]);
    expect(findings.map(({ code }) => code)).toEqual(['R090']);
  });

  it.each<[string, (suite: any) => void]>([
    ['the name of a case', (suite) => (suite.cases[0].name = 'À compléter : une phrase')],
    ['an expected outcome', (suite) => (suite.cases[0].expect.outcome = 'À compléter : l’issue')],
    ['a fact', (suite) => (suite.cases[0].facts = { intervention: { type: 'À compléter : le type' } })],
  ])('is a finding in a case: %s', (_, edit) => {
    expect(inCases(edit)).toEqual([expect.stringMatching(/^R090 il reste à compléter/)]);
  });
});

describe('a case', () => {
  it.each<[string, (suite: any) => void, RegExp]>([
    [
      'is about a contract, with nothing a contract does not have',
      (s) => (s.cases[0].contract = { signed: '2027-01-01' }),
      /^R004 .*`signed`/,
    ],
    ['is about a contract of real dates', (s) => (s.cases[0].contract = { signedOn: '2027-02-30' }), /^R050/],
    ['gives its facts group by group', (s) => (s.cases[0].facts = ['intervention']), /^R006 `facts`/],
    [
      'gives each group its facts by name',
      (s) => (s.cases[0].facts = { intervention: 60 }),
      /^R006 `intervention`/,
    ],
    ['expects amounts by name', (s) => (s.cases[0].expect.amounts = ['90.00']), /^R006 `amounts`/],
    ['expects something', (s) => (s.cases[0].expect = {}), /^R005/],
    ['is asked on a day that exists', (s) => (s.cases[0].on = '2027-02-30'), /^R050/],
    ['is asked at an instant that exists', (s) => (s.cases[0].on = '2027-02-10T25:00:00Z'), /^R050/],
    ['gives parameters by name', (s) => (s.cases[0].parameters = 30), /^R006 `parameters`/],
  ])('%s', (_, edit, said) => {
    expect(inCases(edit)).toEqual([expect.stringMatching(said)]);
  });

  it('may be about no contract', () => {
    expect(inCases((suite) => (suite.cases[0].contract = { editions: null, proposal: null }))).toEqual([]);
  });
});

describe('opening hours', () => {
  it('are two times, no more', () => {
    const { release, findings } = loadEdited(files, [
      CALENDAR,
      '"1": [["00:00", "24:00"]]',
      '"1": [["00:00", "12:00", "24:00"]]',
    ]);
    expect(release).toBeNull();
    expect(findings.map(({ code, message }) => [code, message.fr])).toEqual([
      ['R070', expect.stringContaining('deux heures')],
    ]);
  });
});

describe('a mistake that once stopped the checker', () => {
  it.each<[string, Edit, string]>([
    ['an object among the excerpts', [TIME, '"excerpts": ["E', '"excerpts": [{}, "E'], 'R032'],
    [
      'an object among the sentences',
      [TIME, /"excerpts": \{\s*"E1": "[^"]*"/, '"excerpts": { "E1": {}'],
      'R006',
    ],
    ['an object in place of an hour', [CALENDAR, '"1": [["00:00"', '"1": [[{}'], 'R070'],
    [
      'an object in place of a limit',
      ['documents/offre-infogerance/1/2-prices.json', /"max": "?[\d.]+"?/, '"max": {}'],
      'R051',
    ],
    ['a decision named as what every object has', [TIME, '"decision": "', '"decision": "toString'], 'R020'],
    ['an outcome named as what every object has', [TIME, '"outcome": "', '"outcome": "valueOf'], 'R021'],
    [
      'facts named as what every object has',
      ['vocabulary.json', '"facts": {', '"facts": { "toString": { "label": { "fr": "x" }, "fields": {} },'],
      '',
    ],
    ['a price as an object', [TIME, /"unitPrice": "[^"]*"/, '"unitPrice": {}'], 'R051'],
  ])('%s is a finding', (_, edit, code) => {
    const { findings } = loadEdited(files, edit);
    expect(findings.map((finding) => finding.code)).toEqual(
      code === '' ? [] : expect.arrayContaining([code]),
    );
  });

  it('quantities that need each other in two documents', () => {
    const offer = 'documents/offre-infogerance/1/2-prices.json';
    const quantity = (formula: string) => ({ label: { fr: 'x' }, type: 'integer', formula });
    const withQuantity = (file: string, name: string, formula: string): readonly [string, string] => {
      const clause = JSON.parse(files.get(file)!);
      clause.quantities = { ...clause.quantities, [name]: quantity(formula) };
      return [file, JSON.stringify(clause)];
    };
    const { findings } = loadRelease(
      new Map([
        ...files,
        withQuantity(offer, 'there', 'quantity.back'),
        withQuantity(TIME, 'back', 'quantity.there'),
      ]),
    );
    expect(findings.map(({ code, file }) => [code, file])).toEqual([
      ['R061', TIME],
      ['R061', offer],
    ]);
  });
});
