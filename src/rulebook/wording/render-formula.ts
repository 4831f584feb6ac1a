import type { Text } from '../../domain/text';
import { elide } from './french';
import { OPERATIONS } from '../formula/operations/all-operations';
import type { ArgumentTree, CallTree, FormulaTree } from '../model/formula-tree';

/** The words for a name: its label, or its figure. */
export type Naming = (name: readonly string[]) => Text;

/** A formula in words: labels for names, phrases for operations. */
export const formulaInWords = (tree: FormulaTree, labels: Naming): Text => {
  const { fr, en } = render(tree, labels, 0);
  return { fr: elide(fr), en };
};

/** The value of a part of a formula, to be shown instead of it; null to show how it is made. */
export type Showing = (tree: FormulaTree) => Text | null;

/** The same with figures in place of names, and values in place of look-ups. */
export const formulaWithFigures = (tree: FormulaTree, figures: Naming, valueOf: Showing): Text => {
  const { fr, en } = render(tree, figures, 0, (part) =>
    part.kind === 'call' && part.call === 'lookup' ? valueOf(part) : null,
  );
  return { fr: elide(fr), en };
};

const text = (fr: string, en = fr): Text => ({ fr, en });

/** How tightly each sign binds, and how it is written. */
const SIGNS: Readonly<Record<string, readonly [number, Text]>> = {
  or: [1, text('ou', 'or')],
  and: [2, text('et', 'and')],
  equal: [3, text('=')],
  notEqual: [3, text('≠')],
  less: [3, text('<')],
  lessOrEqual: [3, text('≤')],
  greater: [3, text('>')],
  greaterOrEqual: [3, text('≥')],
  add: [4, text('+')],
  subtract: [4, text('−')],
  multiply: [5, text('×')],
  divide: [5, text('÷')],
};

type Phrase = (args: readonly Text[]) => Text;

const PHRASES: Readonly<Record<string, Phrase>> = {
  not: ([a]) => text(`pas (${a!.fr})`, `not (${a!.en})`),
  negate: ([a]) => text(`−(${a!.fr})`, `−(${a!.en})`),
  round: ([a, step, mode]) =>
    text(
      `(${a!.fr}), arrondi à ${step!.fr}${MODES[mode?.fr ?? 'half-up']?.fr ?? ''}`,
      `(${a!.en}), rounded to ${step!.en}${MODES[mode?.en ?? 'half-up']?.en ?? ''}`,
    ),
  min: (args) => text(`le plus petit de ${listed(args, 'fr')}`, `the smallest of ${listed(args, 'en')}`),
  max: (args) => text(`le plus grand de ${listed(args, 'fr')}`, `the largest of ${listed(args, 'en')}`),
  if: ([a, b, c]) =>
    text(`si ${a!.fr} : ${b!.fr}, sinon ${c!.fr}`, `if ${a!.en}: ${b!.en}, otherwise ${c!.en}`),
  default: ([a, b]) => text(`${a!.fr} (à défaut ${b!.fr})`, `${a!.en} (or else ${b!.en})`),
  known: ([a]) => text(`${a!.fr} est renseigné`, `${a!.en} is known`),
  lookup: ([a, b]) => text(`${a!.fr} pour ${b!.fr}`, `${a!.en} for ${b!.en}`),
  contains: ([a, b]) => text(`${a!.fr} contient ${b!.fr}`, `${a!.en} contains ${b!.en}`),
  indexOf: ([a, b]) => text(`le rang de ${b!.fr} dans ${a!.fr}`, `the place of ${b!.en} in ${a!.en}`),
  addDays: ([a, b]) => later(a!, b!, text('jours', 'days')),
  addMonths: ([a, b]) => later(a!, b!, text('mois', 'months')),
  wholeMonthsBetween: ([from, to, anchor, started]) =>
    text(
      `les mois entiers de ${from!.fr} à ${to!.fr}, comptés depuis ${anchor!.fr}${started!.fr === 'excluded' ? ', le mois commencé ne comptant pas' : ', le mois commencé compris'}`,
      `the whole months from ${from!.en} to ${to!.en}, counted from ${anchor!.en}${started!.en === 'excluded' ? ', the month in progress left out' : ', the month in progress included'}`,
    ),
  addBusinessTime: ([from, time, calendar]) =>
    text(
      `${from!.fr} plus ${time!.fr} de temps ouvré (${calendar!.fr})`,
      `${from!.en} plus ${time!.en} of business time (${calendar!.en})`,
    ),
};

/** A bare figure says its unit; a label or a value has its own. */
const later = (from: Text, by: Text, unit: Text): Text => {
  const bare = /^\d+$/.test(by.fr);
  return text(
    `${from.fr} plus ${by.fr}${bare ? ` ${unit.fr}` : ''}`,
    `${from.en} plus ${by.en}${bare ? ` ${unit.en}` : ''}`,
  );
};

const MODES: Readonly<Record<string, Text>> = {
  'half-up': text('', ''),
  up: text(' par excès', ', up'),
  down: text(' par défaut', ', down'),
};

const listed = (args: readonly Text[], language: keyof Text): string =>
  args.map((argument) => argument[language]).join(language === 'fr' ? ' et ' : ' and ');

function render(tree: FormulaTree, naming: Naming, outside: number, shown: Showing = () => null): Text {
  const value = shown(tree);
  if (value) return value;
  if (tree.kind !== 'call') return leaf(tree, naming);
  const sign = Object.hasOwn(SIGNS, tree.call) ? SIGNS[tree.call] : undefined;
  return sign ? signed(tree.args, naming, sign, outside, shown) : phrase(tree.call, tree.args, naming, shown);
}

function leaf(tree: Exclude<FormulaTree, CallTree>, naming: Naming): Text {
  switch (tree.kind) {
    case 'number':
      return text(tree.number.replace('.', ','), tree.number);
    case 'text':
      return text(`« ${tree.text} »`, `"${tree.text}"`);
    case 'boolean':
      return tree.boolean ? text('vrai', 'true') : text('faux', 'false');
    case 'null':
      return text('null');
    case 'word':
      return text(tree.word);
    case 'item':
      return naming(['item', ...tree.path]);
    case 'name':
      return naming(tree.name);
  }
}

function signed(
  args: readonly ArgumentTree[],
  naming: Naming,
  [binding, sign]: readonly [number, Text],
  outside: number,
  shown: Showing,
): Text {
  const left = render(args[0]!.value, naming, binding, shown);
  const right = render(args[1]!.value, naming, binding + 0.5, shown);
  const whole = text(`${left.fr} ${sign.fr} ${right.fr}`, `${left.en} ${sign.en} ${right.en}`);
  return binding < outside ? text(`(${whole.fr})`, `(${whole.en})`) : whole;
}

function phrase(call: string, args: readonly ArgumentTree[], naming: Naming, shown: Showing): Text {
  const rendered = args.map(({ value }) => render(value, naming, 0, shown));
  if (Object.hasOwn(PHRASES, call)) return PHRASES[call]!(rendered);
  const doc = OPERATIONS.get(call)?.doc ?? text(call);
  const inside = (language: keyof Text): string => rendered.map((argument) => argument[language]).join(' ; ');
  return text(`${doc.fr} (${inside('fr')})`, `${doc.en} (${inside('en')})`);
}
