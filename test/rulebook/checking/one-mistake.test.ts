import { readRuleFiles } from '../../../src/rulebook/read-rule-files';
import type { Edit } from '../../support/edited-rules';
import { edited, loadEdited } from '../../support/edited-rules';
import { RULES } from '../../support/shipped-release';

const CP = 'documents/cp-infogerance/1';
const BASE = `${CP}/2.2-technical-interventions.json`;
const TIME = `${CP}/2.2.1-intervention-time.json`;
const PRICES = 'documents/offre-infogerance/1/2-prices.json';

let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  files = await readRuleFiles(RULES);
});

describe('one mistake', () => {
  it.each<[string, Edit, string, string]>([
    ['a unit', [PRICES, '"unit": "EUR/h"', '"unit": "EUR/hr"'], 'R006.word', '"EUR/hr"'],
    ['a unit like none', [TIME, '"unit": "min"', '"unit": "minuts"'], 'R006.word', '"minuts"'],
    ['a type', [PRICES, '"type": "amount"', '"type": "amout"'], 'R006.word', '"amout"'],
    [
      'conditions that are a list',
      [BASE, /"conditions": \{\s*"all": (\[[\s\S]*?\n {8}\])\s*\}/, '"conditions": []'],
      'R013.group',
      '[]',
    ],
    [
      'a day, where it is written',
      [PRICES, '"2024-01-01": {', '"2024-02-30": {'],
      'R050.date',
      '"2024-02-30"',
    ],
    [
      'a quantity of itself, at its formula',
      [TIME, '"countedFor(intervention.estimatedMinutes)"', '"quantity.countedMinutes"'],
      'R061.itself',
      '"quantity.countedMinutes"',
    ],
    ['a division by nothing', [PRICES, 'minutes / 60', 'minutes / 60 / 0'], 'R060.zero', '0, 0.01'],
    [
      'a parenthesis',
      [TIME, 'countedFor(intervention.estimatedMinutes)"', 'countedFor(intervention.estimatedMinutes"'],
      'R060.missingAtEnd',
      '"',
    ],
  ])('is one finding, where it stands, and nothing that follows from it: %s', (_, edit, id, at) => {
    const { findings } = loadEdited(files, edit);
    expect(findings.map((finding) => [finding.id, finding.file])).toEqual([[id, edit[0]]]);
    const { line, column } = findings[0]!;
    const written = edited(files, edit).split('\n')[line - 1]!;
    expect(written.slice(column - 1, column - 1 + at.length)).toBe(at);
  });

  it('is told with the sign that closes', () => {
    const { findings } = loadEdited(files, [
      TIME,
      'intervention.estimatedMinutes)"',
      'intervention.estimatedMinutes"',
    ]);
    expect(findings.map(({ message }) => message.en)).toEqual(['")" is missing at the end']);
  });
});
