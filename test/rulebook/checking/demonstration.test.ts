import type { Loaded } from '../../../src/rulebook/load-rulebook';
import { loadRelease } from '../../../src/rulebook/load-rulebook';
import { readRuleFiles } from '../../../src/rulebook/read-rule-files';
import { loadEdited } from '../../support/edited-rules';
import { RULES } from '../../support/shipped-release';

const YEAR = 'demo/year.json';
const PORTFOLIO = 'demo/portfolio.json';
const QUESTION = 'demo/questions/08-echeances.graphql';

let shipped: ReadonlyMap<string, string>;

beforeAll(async () => {
  shipped = await readRuleFiles(RULES);
});

const said = ({ findings }: Loaded): readonly string[] =>
  findings.map(({ code, message, hint }) => `${code} ${message.en}${hint ? ` (${hint.en})` : ''}`);

describe('a demonstration that could not be played', () => {
  it.each<[string, string, string | RegExp, string, string]>([
    [
      'an operation that there is not',
      YEAR,
      '"operation": "recordSetup"',
      '"operation": "recordSetups"',
      'R006 there is no operation `recordSetups` (did you mean `recordSetup`?)',
    ],
    [
      'what an operation does not take',
      YEAR,
      '"toLevel": "N3"',
      '"level": "N3"',
      'R004 there is no key `level` (known: toLevel)',
    ],
    [
      'what an operation lacks',
      YEAR,
      /"actualMinutes": 25/,
      '',
      'R005 `actualMinutes` is missing in `input`',
    ],
    [
      'a number in quotes',
      YEAR,
      '"actualMinutes": 25',
      '"actualMinutes": "25"',
      'R006 `actualMinutes` has to be an integer',
    ],
    [
      'an operation on what no scene made',
      PORTFOLIO,
      '"operation": "recordSetup"',
      '"operation": "endIncident"',
      'R100 no scene before this one gives incidentId',
    ],
    [
      'a scene before the one above it',
      YEAR,
      '"at": "2027-02-11T09:15"',
      '"at": "2027-02-01T09:15"',
      'R101 this scene happens before the one above it',
    ],
    [
      'a day that does not exist',
      YEAR,
      '"at": "2028-04-17T10:05"',
      '"at": "2028-04-31T10:05"',
      'R101 "2028-04-31T10:05" is not a time of a day (write a day and a time, such as 2027-01-04T10:12)',
    ],
    [
      'a sentence that names what the scene does not write',
      YEAR,
      'in {actualMinutes} min',
      'in {minutes} min',
      'R101 there is no field `minutes` (known: actualMinutes)',
    ],
    [
      'a decision that there is not',
      YEAR,
      '"decision": "setup.target"',
      '"decision": "setup.targets"',
      'R020 there is no decision `setup.targets` (did you mean `setup.target`?)',
    ],
    [
      'a figure that the decision does not give',
      YEAR,
      '"targetAt"',
      '"targetsAt"',
      'R022 there is no amount `targetsAt` (did you mean `targetAt`?)',
    ],
    [
      'a question without a role',
      QUESTION,
      '# as: operator\n',
      '',
      'R102 a question says who asks it: `# as:` and a role among customer, technician, sales, contract-manager, auditor, operator',
    ],
    [
      'a question that is no GraphQL',
      QUESTION,
      'query Echeances {',
      'query Echeances',
      'R102 unreadable GraphQL: Syntax Error: Expected "{", found Name "dueSteps".',
    ],
  ])('is refused for %s', (_, file, from, to, message) => {
    expect(said(loadEdited(shipped, [file, from, to]))).toContain(message);
  });
});

describe('what demonstrates the contract', () => {
  it('keeps no edit of the contract from being in force: it is told, and not played', () => {
    const loaded = loadEdited(shipped, [YEAR, '"targetAt"', '"targetsAt"']);
    expect(loaded.findings.map(({ severity, file }) => `${severity} ${file}`)).toEqual([`error ${YEAR}`]);
    expect(loaded.release?.hash).toBe(loadRelease(shipped).release?.hash);
    expect(loaded.demonstration).toEqual({ portfolio: [], year: [], questions: [] });
  });

  it('is no part of the release that decides', () => {
    const without = new Map([...shipped].filter(([file]) => !file.startsWith('demo/')));
    const [with_, bare] = [loadRelease(shipped), loadRelease(without)];
    expect(bare.release?.hash).toBe(with_.release?.hash);
    expect(bare.findings).toEqual([]);
    expect(bare.demonstration).toEqual({ portfolio: [], year: [], questions: [] });
  });
});
