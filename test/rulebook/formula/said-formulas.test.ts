import fc from 'fast-check';
import { parseFormula } from '../../../src/rulebook/formula/parse-formula';
import type { FormulaTree } from '../../../src/rulebook/model/formula-tree';
import { formulaInSentence } from '../../../src/rulebook/wording/formula-in-words';
import { nounOf } from '../../../src/rulebook/wording/noun';
import type { Words } from '../../../src/rulebook/wording/words';
import { wordsOf } from '../../../src/rulebook/wording/words';
import { shippedRelease } from '../../support/shipped-release';
import { CALLED_NAMES, callOf, formulaIn, NAMES, SCOPE } from './support/random-formulas';
import { normal } from './support/same-calculation';
import type { Language, Names } from './support/said-grammar';
import { plainly, readings } from './support/said-grammar';

/** `CLAUSIER_FUZZ=20 npx jest …` says twenty times as many formulas, others at each run. */
const TIMES = Number(process.env['CLAUSIER_FUZZ'] ?? 1);

let words: Words;
let lexicons: Readonly<Record<Language, Names>>;

beforeAll(async () => {
  const release = await shippedRelease();
  const shipped = wordsOf(release);
  words = {
    ...shipped,
    nameLabel: (name) => {
      const label = NAMES[name.join('.')]?.[0];
      return label ? nounOf(label) : shipped.nameLabel(name);
    },
    declarationOf: SCOPE.declarationOf,
    callable: SCOPE.callable,
  };
  const { vocabulary, calendars } = release;
  const text = (written: string): FormulaTree => ({ kind: 'text', text: written });
  const lexiconOf = (language: Language): Names => {
    const quote = (label: string): string => (language === 'fr' ? `« ${label} »` : `"${label}"`);
    const calendar = calendars['jours-ouvres']!.label[language];
    const fixed: readonly (readonly [string, FormulaTree])[] = [
      [language === 'fr' ? 'le 5 mars 2027' : '5 March 2027', text('2027-03-05')],
      [language === 'fr' ? 'le 29 février 2028' : '29 February 2028', text('2028-02-29')],
      [language === 'fr' ? '9 h' : '09:00', text('09:00')],
      [language === 'fr' ? '17 h 30' : '17:30', text('17:30')],
      [language === 'fr' ? '23 h 59' : '23:59', text('23:59')],
      [
        language === 'fr' ? `le calendrier ${quote(calendar)}` : `the calendar ${quote(calendar)}`,
        text('jours-ouvres'),
      ],
      ...['RENEWED', 'SUSPENDED'].map(
        (code) => [quote(vocabulary.events[code]!.label[language]), text(code)] as const,
      ),
      ...['evening', 'minutes', 'amount', 'N2'].map((code) => [quote(code), text(code)] as const),
      [quote(language === 'fr' ? 'niveau 2' : 'level 2'), text('N2')],
      [language === 'fr' ? "l'élément" : 'the element', { kind: 'item', path: [] }],
      [language === 'fr' ? 'aucune valeur' : 'no value', { kind: 'null' }],
    ];
    const names = Object.entries(NAMES).flatMap(([name, [label, { unit }]]) => {
      const tree: FormulaTree = { kind: 'name', name: name.split('.') };
      const points: FormulaTree = { kind: 'call', call: 'points', args: [{ name: null, value: tree }] };
      const said = label[language];
      return unit === '%'
        ? [[said, tree] as const, [`${said} (${language === 'fr' ? 'en' : 'in'} %)`, points] as const]
        : [[said, tree] as const];
    });
    const moves: Readonly<Record<string, string>> = {
      d: 'addDays',
      month: 'addMonths',
      year: 'addYears',
      min: 'addMinutes',
    };
    const counted = Object.entries(NAMES).flatMap(([name, [label, { unit }]]) => {
      const tree: FormulaTree = { kind: 'name', name: name.split('.') };
      const move = unit && moves[unit];
      return move ? [[plainly(label[language]), [move, tree] as const] as const] : [];
    });
    return {
      words: new Map([...fixed, ...names].map(([said, tree]) => [plainly(said), tree])),
      counted: new Map(counted),
      percentages: new Set(Object.keys(NAMES).filter((name) => NAMES[name]![1].unit === '%')),
    };
  };
  lexicons = { fr: lexiconOf('fr'), en: lexiconOf('en') };
});

function treeOf(line: string): FormulaTree {
  const parsed = parseFormula(line);
  if ('problem' in parsed) throw new Error(parsed.problem.message.en);
  return parsed.tree;
}

const shownTree = (tree: FormulaTree): string => JSON.stringify(normal(tree, 'written'));

/** What a text is read as, each calculation once. */
const readIn = (language: Language, text: string): readonly string[] => [
  ...new Set(
    readings(text, language, lexicons[language]).map((tree) => JSON.stringify(normal(tree, 'read'))),
  ),
];

function isReadBack(tree: FormulaTree): void {
  const said = formulaInSentence(words, tree);
  for (const language of ['fr', 'en'] as const)
    expect([said[language], readIn(language, said[language])]).toEqual([said[language], [shownTree(tree)]]);
}

describe('a formula as it is said', () => {
  it(
    'is read back as the same calculation, and as no other, in both languages',
    () => {
      fc.assert(
        fc.property(fc.gen(), (g) => isReadBack(formulaIn(g))),
        { numRuns: 500 * TIMES, endOnFailure: true, ...(TIMES === 1 && { seed: 20_270_210 }) },
      );
    },
    120_000 * TIMES,
  );

  it.each(CALLED_NAMES)(
    'is read back the same way where it calls %s',
    (name) => {
      fc.assert(
        fc.property(fc.gen(), (g) => isReadBack(callOf(g, name))),
        { numRuns: 4 * TIMES, endOnFailure: true },
      );
    },
    60_000 * TIMES,
  );

  it.each([
    '(param.machines + 2) * 3',
    'param.price - (param.price - 1)',
    'round(max(0, param.price - 1) / 3, 0.01)',
    'min(param.machines, 2) + 1',
    'startOfMonth(addMonths(order.day, 2))',
    '(order.agreed or param.machines > 2) and param.machines < 9',
    'count(filter(param.levels, item = order.level)) + 1',
    'if(order.agreed, 1, if(param.machines > 2, 2, 3))',
  ])('is read as another calculation, or in two ways, without the parentheses of %s', (line) => {
    const tree = treeOf(line);
    const said = formulaInSentence(words, tree);
    for (const language of ['fr', 'en'] as const) {
      const bare = said[language].replace(/[()]/g, '');
      expect(readIn(language, said[language])).toEqual([shownTree(tree)]);
      expect(readIn(language, bare)).not.toEqual([shownTree(tree)]);
    }
  });
});
