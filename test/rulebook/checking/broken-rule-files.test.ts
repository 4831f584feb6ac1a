import { loadRelease } from '../../../src/rulebook/load-rulebook';
import { readRuleFiles } from '../../../src/rulebook/read-rule-files';
import type { Edit } from '../../support/edited-rules';
import { amendmentFile, loadEdited } from '../../support/edited-rules';
import { RULES } from '../../support/shipped-release';

const CP = 'documents/cp-infogerance/1';
const OFFER = 'documents/offre-infogerance/1';
const TIME = `${CP}/2.2.1-intervention-time.json`;
const BASE = `${CP}/2.2-technical-interventions.json`;
const TYPES = `${CP}/2.2.2-intervention-types.json`;
const PRICES = `${OFFER}/2-prices.json`;
const LEVELS = `${OFFER}/1-levels.json`;
const VOCABULARY = 'vocabulary.json';
const CALENDAR = 'calendars/jours-ouvres.json';

let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  files = await readRuleFiles(RULES);
});

const load = (edit: Edit) => loadEdited(files, edit);

describe('a broken rule file is refused where it is wrong, with what to write', () => {
  it('loads the rules of the project without a finding', () => {
    expect(loadRelease(files).findings).toEqual([]);
  });

  it.each<[string, Edit, string, RegExp]>([
    ['a comma too many', [BASE, '"E1"]', '"E1",]'], 'R001', /virgule/],
    [
      'a comma missing',
      [BASE, '"decision": "allowance.grants",', '"decision": "allowance.grants"'],
      'R001',
      /virgule/,
    ],
    [
      'a quote missing',
      [BASE, '"decision": "allowance.grants",', '"decision": "allowance.grants,'],
      'R001',
      /guillemet/,
    ],
    ['a comment', [BASE, '"rules": [', '// la règle\n  "rules": ['], 'R001', /commentaires/],
    ['an empty file', [BASE, /[\s\S]+/, ''], 'R001', /valeur|illisible/],
    [
      'a key written twice',
      [BASE, '"decision": "allowance.grants",', '"decision": "allowance.grants", "decision": "x",'],
      'R002',
      /deux fois/,
    ],
    ['the key __proto__', [BASE, '"rules": [', '"__proto__": {}, "rules": ['], 'R003', /interdite/],
    [
      'the key constructor',
      [VOCABULARY, '"clock": {', '"constructor": { "label": { "fr": "x" }, "fields": {} }, "clock": {'],
      'R003',
      /interdite/,
    ],
    [
      'bottomless nesting',
      [BASE, '"rules": [', `"x": ${'['.repeat(5000)}${']'.repeat(5000)}, "rules": [`],
      'R003',
      /imbriqués/,
    ],
    [
      'a file of megabytes',
      [BASE, '"rules": [', `"x": "${'a'.repeat(1_100_000)}", "rules": [`],
      'R003',
      /1 Mo/,
    ],
    ['a byte order mark', [BASE, /^/, '\ufeff'], 'R003', /invisible/],
    ['a misspelt key', [TIME, '"exceptionTo"', '"exeptionTo"'], 'R004', /`exeptionTo` n'existe pas/],
    [
      'a priority',
      [TIME, '"decision": "intervention.handling",', '"decision": "intervention.handling", "priority": 10,'],
      'R004',
      /priority/,
    ],
    ['a missing title', [BASE, /"title": \{[^}]*"Temps mensuel à partir[^}]*\},/, ''], 'R005', /title/],
    ['a decimal number', [BASE, '"consumptionOrder": 10', '"consumptionOrder": 10.5'], 'R012', /guillemets/],
    [
      'a number that loses digits',
      [BASE, '"consumptionOrder": 10', '"consumptionOrder": 12345678901234567890'],
      'R012',
      /exact/,
    ],
    ['an unknown fact group', [BASE, '"fact": "allowance"', '"fact": "allowence"'], 'R010', /allowence/],
    ['an unknown fact', [BASE, '"$.remainingMinutes"', '"$.remainingMinute"'], 'R010', /remainingMinute/],
    [
      'a fact the decision does not declare',
      [BASE, '"fact": "quantity"', '"fact": "rental"'],
      'R010',
      /rental/,
    ],
    ['a prototype name as a fact', [BASE, '"$.remainingMinutes"', '"$.toString"'], 'R010', /toString/],
    ['a JSONPath filter', [BASE, '"$.remainingMinutes"', '"$..[?(@.constructor)]"'], 'R013', /chemin/],
    ['a path without its sign', [BASE, '"$.remainingMinutes"', '"remainingMinutes"'], 'R013', /chemin/],
    ['an unknown operator', [BASE, '"lessThanInclusive"', '"lessThanInclusve"'], 'R011', /lessThanInclusve/],
    [
      'an operator that would be code',
      [BASE, '"lessThanInclusive"', '"__defineGetter__"'],
      'R011',
      /opérateur/,
    ],
    ['an operator of another type', [BASE, '"lessThanInclusive"', '"dateBefore"'], 'R012', /ne compare pas/],
    ['a number in quotes', [BASE, '"value": 0', '"value": "0"'], 'R051', /sans guillemets/],
    [
      'two facts of other types',
      [BASE, '"path": "$.remainingMinutes"\n            }', '"path": "$.windowFrom"\n            }'],
      'R012',
      /on compare/,
    ],
    ['an empty all', [BASE, /"all": \[[\s\S]*?\n {8}\]/, '"all": []'], 'R014', /vide/],
    ['any beside all', [BASE, '"conditions": {', '"conditions": { "any": [],'], 'R013', /seul/],
    [
      'a shared condition',
      [BASE, /"conditions": \{[\s\S]*?\n {6}\},/, '"conditions": { "condition": "x" },'],
      'R013',
      /all/,
    ],
    [
      'an unknown decision',
      [BASE, '"decision": "allowance.grants"', '"decision": "allowance.grant"'],
      'R020',
      /allowance.grant/,
    ],
    [
      'an event of another decision',
      [BASE, '"type": "allowance.grants"', '"type": "allowance.window"'],
      'R020',
      /répète/,
    ],
    ['an unknown outcome', [BASE, '"outcome": "INCLUDED"', '"outcome": "INCLUDD"'], 'R021', /INCLUDD/],
    ['an unknown amount', [BASE, '"deductedMinutes":', '"deductedMinute":'], 'R022', /deductedMinute/],
    [
      'an outcome whose effect lacks an amount',
      [BASE, /"coveredMinutes": "\$quantity.countedMinutes",/, ''],
      'R022',
      /coveredMinutes/,
    ],
    ['an amount written as a number', [BASE, '"amount": "0.00"', '"amount": 0'], 'R051', /guillemets/],
    ['an unknown grant', [BASE, '"grant": "MONTHLY"', '"grant": "MONTLY"'], 'R023', /MONTLY/],
    [
      'an unknown effect',
      [VOCABULARY, '"effect": "openStudy"', '"effect": "openStudi"'],
      'R006',
      /openStudi/,
    ],
    ['an effect without its argument', [VOCABULARY, '"minutes": "coveredMinutes"', ''], 'R024', /minutes/],
    [
      'words that are not in the text',
      [BASE, "A partir du niveau d'infogérance 2", "A partir du niveau d'infogérance 3"],
      'R030',
      /texte signé/,
    ],
    ['a rule without a sentence', [BASE, '"excerpts": ["E1"]', '"excerpts": []'], 'R031', /aucune phrase/],
    ['an unknown excerpt', [BASE, '"excerpts": ["E1"]', '"excerpts": ["E9"]'], 'R032', /E9/],
    [
      'a heading without status',
      [`${CP}/document.json`, '"article": "6.2"', '"article": "6.3"'],
      'R033',
      /6\.[23]/,
    ],
    [
      'a statement carried by nothing',
      [BASE, '"by": ["2.2/monthly-time"', '"by": ["2.2/monthly-tim"'],
      'R034',
      /monthly-tim/,
    ],
    [
      'an exception to nothing',
      [TIME, '"exceptionTo": ["2.2/included-in-allowance"]', '"exceptionTo": ["2.2/included"]'],
      'R040',
      /2.2\/included/,
    ],
    [
      'an exception to itself',
      [
        TIME,
        '"exceptionTo": ["2.2/included-in-allowance"]',
        '"exceptionTo": ["2.2.1/overrun-needs-proposal"]',
      ],
      'R040',
      /elle-même/,
    ],
    [
      'an exception to another decision',
      [TIME, '"exceptionTo": ["2.2/included-in-allowance"]', '"exceptionTo": ["2.2/monthly-time"]'],
      'R040',
      /décide/,
    ],
    [
      'two rules of one name',
      [BASE, '"name": "2.2/monthly-time"', '"name": "2.2/included-in-allowance"'],
      'R041',
      /existe déjà/,
    ],
    [
      'two rules that contradict each other',
      [`${CP}/2-service-description.json`, '"operator": "notIn"', '"operator": "in"'],
      'R042',
      /contredit|exception/,
    ],
    ['a day that does not exist', [PRICES, '"2024-01-01"', '"2024-02-30"'], 'R050', /2024-02-30/],
    [
      'an end before its start',
      [PRICES, '"value": "90.00",', '"value": "90.00", "until": "2023-01-01",'],
      'R050',
      /avant|pas après/,
    ],
    [
      'two values for one period',
      [
        PRICES,
        /"value": "90.00",\s*"reference": "valeur d'exemple"\s*\}/,
        '"value": "90.00", "until": "2027-06-01", "reference": "x" }, "2027-01-01": { "value": "95.00", "reference": "x" }',
      ],
      'R050',
      /même période/,
    ],
    ['a price as a number', [PRICES, '"N2": "99.00"', '"N2": 99'], 'R051', /guillemets/],
    ['a price with three decimals', [PRICES, '"value": "90.00"', '"value": "90.005"'], 'R051', /décimales/],
    ['minutes as a text', [LEVELS, '"N2": 60', '"N2": "60"'], 'R051', /sans guillemets/],
    ['a level that is not in the offer', [LEVELS, '"N4": 240', '"N5": 240'], 'R052', /N5/],
    [
      'a type that is not in the list',
      [`${OFFER}/3-types.json`, '"DIAGNOSTIC_INCIDENT"\n', '"DIAGNOSTIC_INCIDANT"\n'],
      'R052',
      /INCIDANT/,
    ],
    ['a figure beyond its legal bounds', [PRICES, '"value": "20"', '"value": "25"'], 'R053', /limites/],
    [
      'a formula cut short',
      [PRICES, 'minutes / 60, 0.01, half-up)', 'minutes / 60, 0.01, half-up'],
      'R060',
      /manque/,
    ],
    [
      'a formula with a French decimal comma',
      [PRICES, '0.01, half-up', '0,01, half-up'],
      'R060',
      /au plus|attend|mots|pas arrondi/,
    ],
    [
      'a formula with code',
      [PRICES, 'round(param.hourlyRate *', 'process.exit(1); round(param.hourlyRate *'],
      'R060',
      /;/,
    ],
    [
      'a formula of mixed units',
      [PRICES, 'param.hourlyRate * minutes / 60', 'param.hourlyRate + minutes'],
      'R060',
      /mêle/,
    ],
    [
      'minutes not turned into hours',
      [PRICES, 'minutes / 60, 0.01', 'minutes, 0.01'],
      'R060',
      /valeur en EUR/,
    ],
    [
      'money that is not rounded',
      [PRICES, 'round(param.hourlyRate * minutes / 60, 0.01, half-up)', 'param.hourlyRate * minutes / 60'],
      'R060',
      /arrondi/,
    ],
    [
      'an unknown name in a formula',
      [PRICES, 'round(param.hourlyRate', 'round(param.hourlyRat'],
      'R060',
      /hourlyRat/,
    ],
    ['an unknown operation', [PRICES, 'round(param.hourlyRate', 'rund(param.hourlyRate'], 'R060', /rund/],
    [
      'a quantity that needs itself',
      [
        TIME,
        'quantity.countedMinutes - quantity.coveredMinutes',
        'quantity.quotedMinutes - quantity.coveredMinutes',
      ],
      'R061',
      /elle-même/,
    ],
    [
      'an unknown calendar',
      [`${CP}/5.1-setup.json`, 'param.setupCalendar)', "'jours-feries')"],
      'R060',
      /jours-feries/,
    ],
    [
      'opening hours that end before they start',
      [CALENDAR, /"1": \[\["00:00", "24:00"\]\]/, '"1": [["18:00", "09:00"]]'],
      'R070',
      /ouverture/,
    ],
    ['a holiday on 31 November', [CALENDAR, '"day": 11', '"day": 31'], 'R070', /férié/],
    ['an unknown rank', [`${CP}/document.json`, '"special-terms"', '"special-term"'], 'R071', /special-term/],
    [
      'an invisible character',
      [BASE, 'Temps mensuel à partir', 'Temps mensuel\u200b à partir'],
      'R080',
      /invisible/,
    ],
    ['a Cyrillic letter in a code', [TYPES, '"STUDY"', '"STUD\u0423"'], 'R080', /alphabets/],
  ])('%s', (_, edit, code, words) => {
    const { release, findings } = load(edit);
    expect(release).toBeNull();
    const found = findings.find((finding) => finding.code === code);
    expect(findings.map((finding) => `${finding.code} ${finding.message.fr}`).join('\n')).toContain(code);
    expect(`${found?.message.fr} ${found?.hint?.fr ?? ''}`).toMatch(words);
    expect(found).toMatchObject({ severity: 'error', line: expect.any(Number), column: expect.any(Number) });
    expect(found!.message.en).not.toBe(found!.message.fr);
  });

  it.each<[string, object, string]>([
    ['for nobody', { scope: {} }, 'R072'],
    ['that ends before it starts', { inForceUntil: '2027-01-01' }, 'R050'],
    ['that quotes other words', { excerpts: { E1: 'Le tarif horaire est de 70 euros.' } }, 'R030'],
    ['of an unknown rank', { rank: 'promise' }, 'R071'],
    [
      'that gives a figure another type',
      {
        parameters: {
          hourlyRate: {
            label: { fr: 'x' },
            type: 'integer',
            values: { '2027-02-01': { value: 80, reference: 'x' } },
          },
        },
      },
      'R041',
    ],
  ])('an amendment %s', (_, fields, code) => {
    const { release, findings } = loadRelease(new Map([...files, amendmentFile(fields)]));
    expect(release).toBeNull();
    expect(findings.map((finding) => finding.code)).toContain(code);
  });

  it('names file, line and column of the very word', () => {
    const { findings } = load([BASE, '"lessThanInclusive"', '"lessThanInclusve"']);
    const [finding] = findings;
    const line = files.get(BASE)!.split('\n')[finding!.line - 1]!;
    expect(finding!.file).toBe(BASE);
    expect(line.slice(finding!.column - 1)).toMatch(/^"lessThanInclusive"/);
    expect(finding!.hint!.fr).toBe('vouliez-vous dire `lessThanInclusive` ?');
  });

  it('loads an amendment for one customer', () => {
    const parameters = {
      hourlyRate: {
        label: { fr: 'le tarif horaire' },
        type: 'amount',
        unit: 'EUR/h',
        resolvedAt: 'event',
        excerpt: 'E1',
        values: { '2027-02-01': { value: '80.00', reference: 'avenant 1' } },
      },
    };
    const { release, findings } = loadRelease(new Map([...files, amendmentFile({ parameters })]));
    expect(findings).toEqual([]);
    expect(release!.amendments).toHaveLength(1);
  });
});
