/**
 * A small reader of formulas as they are said: it knows the words of each operation and the precedence of signs, nothing of the
 * code that says them. It is lenient about what may stand where, so that a parenthesis left out is read in two ways or in the
 * wrong one.
 */
import type { ArgumentTree, FormulaTree } from '../../../../src/rulebook/model/formula-tree';

export type Language = 'fr' | 'en';

const call = (name: string, ...values: readonly FormulaTree[]): FormulaTree => ({
  kind: 'call',
  call: name,
  args: values.map((value): ArgumentTree => ({ name: null, value })),
});

const figure = (number: string): FormulaTree => ({ kind: 'number', number });
const bare = (word: string): FormulaTree => ({ kind: 'word', word });
const TRUE: FormulaTree = { kind: 'boolean', boolean: true };
const FALSE: FormulaTree = { kind: 'boolean', boolean: false };
const EVENTS: FormulaTree = { kind: 'name', name: ['history', 'events'] };

type Build = (...parts: readonly FormulaTree[]) => FormulaTree;

/** The words in French and in English; a letter in braces is the kind of what stands there, in the order of the parts. */
type Rule = readonly [fr: string, en: string, build: Build];

const made =
  (name: string, ...order: readonly number[]): Build =>
  (...parts) =>
    call(name, ...(order.length > 0 ? order.map((index) => parts[index]!) : parts));

/** A: name or figure; N: what is counted or dated; C: yes or no; F: any; L: list; B: amount of time. */
const PHRASES: readonly Rule[] = [
  ['la taxe sur {N}', 'the tax on {N}', made('taxOn')],
  ['la part de {A} pour {N}', 'the share of {A} for {N}', made('shareOf')],
  ['le retard à {A} près', 'the delay at {A} or so', made('isLate')],
  ['la valeur absolue de {N}', 'the absolute value of {N}', made('abs')],
  ['le rang de {N} dans {N}', 'the place of {N} in {N}', made('indexOf', 1, 0)],
  ["le nombre d'éléments de {N}", 'the number of elements of {N}', made('count')],
  ['la somme de {N}', 'the sum of {N}', made('sum')],
  ['le premier élément de {N}', 'the first element of {N}', made('first')],
  ['le dernier élément de {N}', 'the last element of {N}', made('last')],
  ['les sommes cumulées de {N}', 'the running sums of {N}', made('runningSum')],
  [
    'la valeur du palier de {N} atteint par {N}',
    'the value of the tier of {N} reached by {N}',
    made('tiers'),
  ],
  ['le nombre de jours de {N} à {N}', 'the number of days from {N} to {N}', made('daysBetween')],
  [
    'le nombre de mois entiers écoulés de {N} à {N}',
    'the number of whole months elapsed from {N} to {N}',
    made('monthsBetween'),
  ],
  ['le premier jour du mois où tombe {N}', 'the first day of the month of {N}', made('startOfMonth')],
  [
    'le premier jour du mois suivant celui de {N}',
    'the first day of the month after {N}',
    made('startOfNextMonth'),
  ],
  [
    'le premier jour du trimestre où tombe {N}',
    'the first day of the quarter of {N}',
    made('startOfQuarter'),
  ],
  [
    'le premier jour du trimestre suivant celui de {N}',
    'the first day of the quarter after {N}',
    made('startOfNextQuarter'),
  ],
  ['le premier jour de l’année où tombe {N}', 'the first day of the year of {N}', made('startOfYear')],
  [
    'le premier jour de l’année suivant celle de {N}',
    'the first day of the year after {N}',
    made('startOfNextYear'),
  ],
  ['le dernier jour du mois où tombe {N}', 'the last day of the month of {N}', made('endOfMonth')],
  ['le quantième de {N}', 'the number within its month of {N}', made('dayOfMonth')],
  ['le mois (de 1 à 12) de {N}', 'the month (1 to 12) of {N}', made('month')],
  ['l’année de {N}', 'the year of {N}', made('year')],
  ['le jour de la semaine (lundi = 1) de {N}', 'the day of the week (Monday = 1) of {N}', made('weekday')],
  ['le nombre de jours du mois de {N}', 'the number of days in the month of {N}', made('daysInMonth')],
  [
    'le début de la période comptée depuis {N} où tombe {N}',
    'the start of the period counted from {N} that holds {N}',
    made('periodStart'),
  ],
  [
    'le début de la période de {N} mois comptée depuis {N} où tombe {N}',
    'the start of the period of {N} months counted from {N} that holds {N}',
    made('periodStart', 1, 2, 0),
  ],
  [
    'la fin (exclue) de la période comptée depuis {N} où tombe {N}',
    'the end (excluded) of the period counted from {N} that holds {N}',
    made('periodEnd'),
  ],
  [
    'la fin (exclue) de la période de {N} mois comptée depuis {N} où tombe {N}',
    'the end (excluded) of the period of {N} months counted from {N} that holds {N}',
    made('periodEnd', 1, 2, 0),
  ],
  ['le jour de {N}', 'the day of {N}', made('dateOf')],
  ['le nombre de minutes de {N} à {N}', 'the number of minutes from {N} to {N}', made('minutesBetween')],
  [
    'le temps ouvré de {N} à {N}, selon {A}',
    'the business time from {N} to {N}, by {A}',
    made('businessTimeBetween'),
  ],
  [
    'la première ouverture à partir de {N}, selon {A}',
    'the first opening from {N}, by {A}',
    made('nextOpening'),
  ],
  [
    'le temps passé dans la plage {N} de {N} à {N}, selon {A}',
    'the time within the band {N} from {N} to {N}, by {A}',
    made('minutesWithin', 1, 2, 3, 0),
  ],
  ['le type de jour de {N}, selon {A}', 'the class of day of {N}, by {A}', made('dayClass')],
];

/** What enumerates, or holds a comma: never beside other words. */
const RUNNING: readonly Rule[] = [
  [
    'la fin du terme commencé à {A}, compté depuis {N}',
    'the end of the term begun on {A}, counted from {N}',
    made('termEnd'),
  ],
  ['le nombre de {L}', 'the number of {L}', made('count')],
  [
    'le nombre de mois entiers de {N} à {N}, comptés depuis {N}, mois commencé exclu',
    'the number of whole months from {N} to {N}, counted from {N}, the month in progress left out',
    (...parts) => call('wholeMonthsBetween', ...parts, bare('excluded')),
  ],
  [
    'le nombre de mois entiers de {N} à {N}, comptés depuis {N}, mois commencé compris',
    'the number of whole months from {N} to {N}, counted from {N}, the month in progress included',
    (...parts) => call('wholeMonthsBetween', ...parts, bare('counted')),
  ],
  ['la somme, pour chaque élément de {N}, de {N}', 'the sum, for each element of {N}, of {N}', made('sum')],
  [
    'les sommes cumulées, pour chaque élément de {N}, de {N}',
    'the running sums, for each element of {N}, of {N}',
    made('runningSum'),
  ],
  ...(
    [
      ['croissant', 'ascending'],
      ['décroissant', 'descending'],
    ] as const
  ).flatMap(([fr, en]): readonly Rule[] => [
    [
      `les éléments de {N} dans l’ordre ${fr}`,
      `the elements of {N} in ${en} order`,
      (of) => call('sort', of, { kind: 'item', path: [] }, bare(en)),
    ],
    [
      `les éléments de {N} dans l’ordre ${fr} de {N}`,
      `the elements of {N} in ${en} order of {N}`,
      (of, each) => call('sort', of, each, bare(en)),
    ],
  ]),
  ['les éléments de {N} tels que {C}', 'the elements of {N} such that {C}', made('filter')],
  [
    'le total par tranches de {N}, chacune à son prix ({F})',
    'the total by tiers of {N}, each at its price ({F})',
    made('tieredTotal', 1, 0),
  ],
  [
    'la valeur de {N} pour {N}, divisée par sa valeur pour {N}',
    'the value of {N} for {N}, divided by its value for {N}',
    made('indexRatio', 0, 2, 1),
  ],
  ...(
    [
      ['le nombre d’événements {A}', 'the number of events {A}', 'countEvents', []],
      [
        'la somme des valeurs {A} des événements {A}',
        'the sum of the {A} of the events {A}',
        'sumEvents',
        [1, 0],
      ],
      ['le jour du dernier événement {A}', 'the day of the last event {A}', 'lastEventOn', []],
    ] as const
  ).flatMap(([fr, en, name, order]): readonly Rule[] => {
    const head = order.length > 0 ? order : [0];
    const of =
      (more: number, chosen: boolean): Build =>
      (...parts) => {
        const first = head.map((index) => parts[index]!);
        const rest = parts.slice(head.length);
        return call(
          name,
          chosen ? rest[0]! : EVENTS,
          ...first,
          ...rest.slice(chosen ? 1 : 0, more + (chosen ? 1 : 0)),
        );
      };
    return [false, true].flatMap((chosen): readonly Rule[] => {
      const [f, e] = chosen ? [`${fr} parmi {F1}`, `${en} among {F1}`] : [fr, en];
      return [
        [f, e, of(0, chosen)],
        [`${f} à compter de {N}`, `${e} from {N}`, of(1, chosen)],
        [`${f} de {N} à {N} (exclu)`, `${e} from {N} to {N} (excluded)`, of(2, chosen)],
      ];
    });
  }),
];

const PAUSED: readonly Rule[] = [false, true].flatMap((chosen) =>
  [false, true].map((ruled): Rule => {
    const [fr, en] = chosen ? [' parmi {F1}', ' among {F1}'] : ['', ''];
    return [
      `le temps de suspension de {N} à {N}, entre {A} et {A}${fr}${ruled ? ', selon {A}' : ''}`,
      `the time on hold from {N} to {N}, between {A} and {A}${en}${ruled ? ', by {A}' : ''}`,
      (...[from, to, pause, resume, ...rest]) =>
        call(
          'pausedTime',
          chosen ? rest[0]! : EVENTS,
          ...[pause!, resume!, from!, to!],
          ...rest.slice(chosen ? 1 : 0),
        ),
    ];
  }),
);

const BALANCED: readonly Rule[] = [false, true].flatMap((chosen) =>
  [0, 1, 2].map((more): Rule => {
    const [fr, en] = chosen ? [' parmi {F1}', ' among {F1}'] : ['', ''];
    const [on, for_] = [more > 0, more > 1];
    return [
      `le solde des valeurs {A} que {A} apporte et que {A} consomme${fr}${on ? ', à {N}' : ''}${for_ ? ', chaque apport valant {N} mois' : ''}`,
      `the balance of the {A} that {A} brings and {A} uses${en}${on ? ', on {N}' : ''}${for_ ? ', each part being good for {N} months' : ''}`,
      (...[field, fed, used, ...rest]) =>
        call('balance', chosen ? rest[0]! : EVENTS, ...[fed!, used!, field!], ...rest.slice(chosen ? 1 : 0)),
    ];
  }),
);

const VERBS: readonly Rule[] = (
  [
    ['dépasse', 'dépassent', 'is more than', 'greater'],
    ['est en dessous de', 'sont en dessous de', 'is less than', 'less'],
    ["n'excède pas", "n'excèdent pas", 'is at most', 'lessOrEqual'],
    ['atteint', 'atteignent', 'is at least', 'greaterOrEqual'],
    ['suit', 'suivent', 'is after', 'greater'],
    ['précède', 'précèdent', 'is before', 'less'],
    ['ne dépasse pas', 'ne dépassent pas', 'is not after', 'lessOrEqual'],
    ['ne précède pas', 'ne précèdent pas', 'is not before', 'greaterOrEqual'],
    ['est', 'sont', 'is', 'equal'],
    ["n'est pas", 'ne sont pas', 'is not', 'notEqual'],
    ['=', '=', '=', 'equal'],
    ['≠', '≠', '≠', 'notEqual'],
  ] as const
).flatMap(([one, many, en, name]): readonly Rule[] =>
  [one, many].map((fr): Rule => [`{N} ${fr} {V}`, `{N} ${en} {V}`, made(name)]),
);

const not =
  (build: Build): Build =>
  (...parts) =>
    call('not', build(...parts));

const CLAUSES: readonly Rule[] = [
  ...VERBS,
  ...['figure', 'figurent'].flatMap((fr): readonly Rule[] => [
    [`{N} ${fr} au dossier`, '{N} is on record', made('known')],
    [`{N} ne ${fr} pas au dossier`, '{N} is not on record', not(made('known'))],
    [`{N} ${fr} parmi {N}`, '{N} is among {N}', made('contains', 1, 0)],
    [`{N} ne ${fr} pas parmi {N}`, '{N} is not among {N}', not(made('contains', 1, 0))],
  ]),
  ['{N} tombe un jour ouvré, selon {A}', '{N} falls on a business day, by {A}', made('isBusinessDay')],
  [
    '{N} ne tombe pas un jour ouvré, selon {A}',
    '{N} falls on no business day, by {A}',
    not(made('isBusinessDay')),
  ],
  ["il n'est pas vrai que ({F})", 'it is not true that ({F})', made('not')],
];

const CASES: readonly Rule[] = [
  ['{N} si {C}, sinon {N}', '{N} if {C}, otherwise {N}', made('if', 1, 0, 2)],
  ['pour chaque élément de {N} : {F}', 'for each element of {N}: {F}', made('map')],
  ['pour au moins un élément de {N} : {F}', 'for at least one element of {N}: {F}', made('any')],
  ['pour aucun élément de {N} : {F}', 'for no element of {N}: {F}', not(made('any'))],
  ['pour tous les éléments de {N} : {F}', 'for every element of {N}: {F}', made('all')],
];

const UNITS = [
  ['jour', 'jours', 'day', 'days', 'addDays'],
  ['mois', 'mois', 'month', 'months', 'addMonths'],
  ['an', 'ans', 'year', 'years', 'addYears'],
  ['minute', 'minutes', 'minute', 'minutes', 'addMinutes'],
] as const;

const negated = (tree: FormulaTree | undefined): FormulaTree => call('taken', tree!);

/** « plus 3 mois », « moins le délai », « plus autant de jours que … », after what they move. */
const shiftsOf = (pause: string, names: Names): readonly Rule[] =>
  (['plus', 'moins'] as const).flatMap((sign) => {
    const en = sign === 'plus' ? 'plus' : 'less';
    const by = (tree: FormulaTree | undefined): FormulaTree => (sign === 'plus' ? tree! : negated(tree));
    const each = UNITS.flatMap(([one, many, oneEn, manyEn, name]): readonly Rule[] => {
      const build: Build = (from, n) => call(name, from, by(n));
      return [[one, oneEn] as const, [many, manyEn] as const]
        .map(([fr, english]): Rule => [`${pause} ${sign} {D} ${fr}`, `${pause} ${en} {D} ${english}`, build])
        .concat([
          [`${pause} ${sign} autant de ${many} que {T}`, `${pause} ${en} as many ${manyEn} as {T}`, build],
          [
            `${pause} ${sign} autant de ${many}`,
            `${pause} ${en} as many ${manyEn}`,
            (from) => call(name, from, by({ kind: 'item', path: [] })),
          ],
        ]);
    });
    const minutes: Rule = [
      `${pause} ${sign} {Q}`,
      `${pause} ${en} {Q}`,
      (from, n) => call('addMinutes', from, by(n)),
    ];
    const counted = [...names.counted].map(([label, [name, tree]]): Rule => [
      `${pause} ${sign} ${label}`,
      `${pause} ${en} ${label}`,
      (from) => call(name, from, by(tree)),
    ]);
    return [...each, minutes, ...counted];
  });

/** « …, arrondi au centime »: money, minutes and bare numbers are rounded in their own words, the figure is the same. */
const ROUNDINGS: readonly Rule[] = (
  [
    ['', '', '', '', ''],
    [' supérieur', ' supérieure', ' par excès', ' up', 'up'],
    [' inférieur', ' inférieure', ' par défaut', ' down', 'down'],
  ] as const
).flatMap(([way, feminine, decimal, en, mode]): readonly Rule[] => {
  const round = (x: FormulaTree | undefined, step: FormulaTree | undefined): FormulaTree =>
    call('round', x!, step!, ...(mode ? [bare(mode)] : []));
  const multiple = way ? `au multiple${way} de` : 'au multiple le plus proche de';
  return [
    [`, arrondi au centime${way}`, `, rounded${en} to the cent`, (x) => round(x, figure('0.01'))],
    [`, arrondi à l'euro${way}`, `, rounded${en} to the euro`, (x) => round(x, figure('1'))],
    [`, arrondi à la minute${feminine}`, `, rounded${en} to the minute`, (x) => round(x, figure('1'))],
    [`, arrondi à l'unité${feminine}`, `, rounded${en} to the unit`, (x) => round(x, figure('1'))],
    [`, arrondi à {D} près${decimal}`, `, rounded${en} to {D}`, round],
    [`, arrondi ${multiple} {T}`, `, rounded${en} to a multiple of {T}`, round],
    [`, arrondi ${multiple} {D} min`, `, rounded${en} to a multiple of {D} min`, round],
    [`, arrondi ${multiple} {D} €`, `, rounded${en} to a multiple of €{D}`, round],
  ];
});

const ASIDES: readonly Rule[] = [
  [' en jours de 24 heures', ' in days of 24 hours', made('inDays')],
  [' en minutes, à 24 heures par jour', ' in minutes, at 24 hours a day', made('inMinutes')],
  ...ROUNDINGS,
  [', ou 0 si ce résultat est négatif', ', or 0 if that is negative', (x) => call('max', figure('0'), x)],
  [', à {T}', ', at {T}', made('instantOf')],
  [
    ', ou le premier jour ouvré qui suit, selon {A}',
    ', or the next business day, by {A}',
    made('nextBusinessDay'),
  ],
  [
    ', ou le dernier jour ouvré qui précède, selon {A}',
    ', or the business day before, by {A}',
    made('previousBusinessDay'),
  ],
  [', à 0 h', ', at 0:00', made('startOfDay')],
  [', à 24 h', ', at 24:00', made('endOfDay')],
];

const AFTER_NAME: readonly Rule[] = [
  [' en vigueur à {P}', ' in force on {P}', made('valueOn')],
  [' selon un accord conclu à {P}', ' as agreed on {P}', made('asAgreedOn')],
  [' à 0 h', ' at 0:00', made('startOfDay')],
  [' à 24 h', ' at 24:00', made('endOfDay')],
];

/** What holds its calendar after its own comma, and begins with what it moves. */
const SCHEDULED: readonly Rule[] = [
  ...(['plus', 'moins'] as const).flatMap((sign): readonly Rule[] => {
    const en = sign === 'plus' ? 'plus' : 'less';
    const inBusiness: readonly (readonly [string, string, string, string, string, string])[] = [
      ['minute', 'minute', 'minutes', 'minutes', ' en temps ouvré', ' in business time'],
      [
        'minute',
        'minute',
        'minutes',
        'minutes',
        ' en temps ouvré, jusqu’à la réouverture',
        ' in business time, until the reopening',
      ],
      ['jour ouvré', 'business day', 'jours ouvrés', 'business days', '', ''],
    ];
    return inBusiness.flatMap(([one, oneEn, many, manyEn, how, howEn]): readonly Rule[] => {
      const isTime = how !== '';
      const name = isTime ? 'addBusinessTime' : 'addBusinessDays';
      const moved =
        (called: string): Build =>
        (from, n, calendar) =>
          call(
            called,
            from,
            sign === 'plus' ? n : negated(n),
            calendar,
            ...(how.includes('réouverture') ? [bare('opening')] : []),
          );
      const asItem =
        (called: string): Build =>
        (from, calendar) =>
          moved(called)(from, { kind: 'item', path: [] }, calendar);
      return [
        [`{T} ${sign} {D} ${one}${how}, selon {A}`, `{T} ${en} {D} ${oneEn}${howEn}, by {A}`, moved(name)],
        [`{T} ${sign} {D} ${many}${how}, selon {A}`, `{T} ${en} {D} ${manyEn}${howEn}, by {A}`, moved(name)],
        [
          `{T} ${sign} autant de ${many} que {T}${how}, selon {A}`,
          `{T} ${en} as many ${manyEn} as {T}${howEn}, by {A}`,
          moved(name),
        ],
        [
          `{T} ${sign} autant de ${many}${how}, selon {A}`,
          `{T} ${en} as many ${manyEn}${howEn}, by {A}`,
          asItem(name),
        ],
        ...(how
          ? [
              [
                `{T} ${sign} {Q}${how}, selon {A}`,
                `{T} ${en} {Q}${howEn}, by {A}`,
                moved(name),
              ] satisfies Rule,
            ]
          : []),
        [
          `{T} ${sign} {${how ? 'M' : 'J'}}${how}, selon {A}`,
          `{T} ${en} {${how ? 'M' : 'J'}}${howEn}, by {A}`,
          moved(name),
        ],
      ];
    });
  }),
];

/** What the names of a test stand for. */
export interface Names {
  /** The words of each name, each text and each date. */
  readonly words: ReadonlyMap<string, FormulaTree>;
  /** The names that say their unit of time, and the operation that moves by it. */
  readonly counted: ReadonlyMap<string, readonly [string, FormulaTree]>;
  readonly percentages: ReadonlySet<string>;
}

type Found = readonly (readonly [FormulaTree, number])[];

const LONGEST = 24;

/** Words before elisions and contractions. */
export const plainly = (text: string): string =>
  text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\bd['’](?=\p{L})/gu, 'de ')
    .replace(/(?<!\p{L})du (?=[\p{L}\d(])/gu, 'de le ')
    .replace(/(?<!\p{L})des (?=[\p{L}\d])/gu, 'de les ')
    .replace(/(?<!\p{L})au (?=[\p{L}\d])/gu, 'à le ')
    .replace(/(?<!\p{L})aux (?=[\p{L}\d])/gu, 'à les ')
    .replace(/\bqu['’](?=\p{L})/gu, 'que ');

/** Every way to read a text as a formula. */
export function readings(text: string, language: Language, names: Names): readonly FormulaTree[] {
  const reader = new Reader(plainly(text), language, names);
  return reader.whole();
}

const compiled = new Map<string, readonly string[]>();

/** The words of a template and the kinds of what stands in it, in turn. */
function piecesOf(template: string, language: Language): readonly string[] {
  const key = `${language} ${template}`;
  const known = compiled.get(key);
  if (known) return known;
  const pieces = (language === 'fr' ? plainly(template) : template)
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '');
  compiled.set(key, pieces);
  return pieces;
}

class Reader {
  private readonly known = new Map<string, Found>();
  private readonly shifts: readonly Rule[];
  private readonly shiftsAfterPause: readonly Rule[];

  constructor(
    private readonly text: string,
    private readonly language: Language,
    private readonly names: Names,
  ) {
    this.shifts = [...shiftsOf('', names), ...AFTER_NAME];
    this.shiftsAfterPause = [...ASIDES, ...shiftsOf(',', names)];
  }

  whole(): readonly FormulaTree[] {
    return this.at('F', 0).flatMap(([tree, end]) => (end === this.text.length ? [tree] : []));
  }

  /** Whatever of a kind begins at a place, with where it ends. */
  private at(kind: string, from: number): Found {
    const key = `${kind} ${from}`;
    const known = this.known.get(key);
    if (known) return known;
    this.known.set(key, []);
    const found = this.read(kind, from);
    const unique = new Map(found.map((one) => [JSON.stringify(one), one]));
    this.known.set(key, [...unique.values()]);
    return [...unique.values()];
  }

  private read(kind: string, from: number): Found {
    switch (kind) {
      case 'D':
        return this.digits(from);
      case 'M':
      case 'J':
        return this.label(
          from,
          (word) => this.names.counted.get(word)?.[0] === (kind === 'M' ? 'addMinutes' : 'addDays'),
        );
      case 'Q':
        return [...this.enclosed(from), ...this.tight(from).filter(([tree]) => tree.kind === 'call')];
      case 'A':
        return [...this.label(from), ...this.digits(from), ...this.truth(from), ...this.enclosed(from)];
      case 'T':
        return this.tight(from);
      case 'P':
        return [...this.tight(from), ...this.rules(PHRASES, from)];
      case 'X':
        return this.chain(from, () => [...this.at('G', from), ...this.tight(from)], [
          [' × {T}', ' × {T}', made('multiply')],
          [' ÷ {T}', ' ÷ {T}', made('divide')],
        ]);
      case 'G':
        return this.rules([['−{T}', '−{T}', made('negate')]], from);
      case 'S':
        return this.chain(from, () => this.at('X', from), [
          [' + {X}', ' + {X}', made('add')],
          [' − {X}', ' − {X}', made('subtract')],
        ]);
      case 'N':
        return [...this.at('S', from), ...this.at('P', from), ...this.at('H', from)];
      case 'H':
        return this.chain(from, () => this.at('P', from), this.shifts, 1);
      case 'V':
        return [...this.at('N', from), ...this.yesNo(from)];
      case 'L':
        return [
          ...this.at('N', from),
          ...this.rules(
            RUNNING.filter(([fr]) => fr.startsWith('les éléments')),
            from,
          ),
        ];
      case 'K':
        return [...this.rules(CLAUSES, from), ...this.truth(from), ...this.enclosed(from)];
      case 'E':
        return this.chain(from, () => this.at('K', from), [[' et {K}', ' and {K}', made('and')]]);
      case 'C':
        return this.chain(from, () => this.at('E', from), [[' ou {E}', ' or {E}', made('or')]]);
      case 'R':
        return [...this.at('N', from), ...this.rules([...SCHEDULED], from)];
      case 'Z':
        return this.chain(from, () => this.at('R', from), this.shiftsAfterPause);
      case 'F1':
      case 'F':
        return [
          ...this.at('Z', from),
          ...this.at('C', from),
          ...this.rules([...RUNNING, ...PAUSED, ...BALANCED, ...CASES], from),
          ...this.extremes(from),
        ];
      default:
        throw new Error(`nothing is of kind ${kind}`);
    }
  }

  /** « x (à défaut y) », « les prix pour le niveau » */
  private tight(from: number): Found {
    const looked = this.chain(
      from,
      () => this.at('A', from),
      ['pour', 'et pour'].flatMap((fr): readonly Rule[] => {
        const en = fr === 'pour' ? 'for' : 'and for';
        return [
          [` ${fr} {A}`, ` ${en} {A}`, made('lookup')],
          [` ${fr} {A} (à défaut {F})`, ` ${en} {A} (or else {F})`, made('lookup')],
        ];
      }),
    );
    const empty = this.rules([['la liste vide', 'the empty list', () => call('list')]], from);
    return [
      ...looked,
      ...empty,
      ...this.rules([['{A} (à défaut {F})', '{A} (or else {F})', made('default')]], from),
    ];
  }

  private extremes(from: number): Found {
    const [least, most, listed, sep] =
      this.language === 'fr'
        ? ['le plus petit de ', 'le plus grand de ', 'la liste de ', ' et de ']
        : ['the smallest of ', 'the largest of ', 'the list of ', ' and '];
    return (
      [
        [least, 'min'],
        [most, 'max'],
        [listed, 'list'],
      ] as const
    ).flatMap(([words, name]) =>
      this.text.startsWith(words, from) ? this.several(from + words.length, sep, name) : [],
    );
  }

  private several(from: number, sep: string, name: string): Found {
    let open = this.at('N', from).map(([tree, end]) => [[tree] as readonly FormulaTree[], end] as const);
    const found: [FormulaTree, number][] = [];
    while (open.length > 0) {
      found.push(...open.map(([trees, end]): [FormulaTree, number] => [call(name, ...trees), end]));
      open = open.flatMap(([trees, end]) =>
        this.text.startsWith(sep, end)
          ? this.at('N', end + sep.length).map(([tree, next]) => [[...trees, tree], next] as const)
          : [],
      );
    }
    return found;
  }

  /** Something, then what applies to all that stands before. */
  private chain(from: number, first: () => Found, rules: readonly Rule[], most = LONGEST): Found {
    let open = first();
    const found = [...open];
    for (let times = 0; times < most && open.length > 0; times++) {
      open = open.flatMap(([tree, end]) => this.rules(rules, end, [tree]));
      found.push(...open);
    }
    return found;
  }

  private rules(rules: readonly Rule[], from: number, before: readonly FormulaTree[] = []): Found {
    return rules.flatMap(([fr, en, build]) => {
      const template = this.language === 'fr' ? fr : en;
      return this.filled(piecesOf(template, this.language), from, before).map(
        ([parts, end]) => [build(...parts), end] as const,
      );
    });
  }

  private filled(
    pieces: readonly string[],
    from: number,
    so: readonly FormulaTree[],
  ): readonly (readonly [readonly FormulaTree[], number])[] {
    const [piece, ...rest] = pieces;
    if (piece === undefined) return [[so, from]];
    const kind = /^\{(\w+)\}$/.exec(piece)?.[1];
    if (kind === undefined)
      return this.text.startsWith(piece, from) ? this.filled(rest, from + piece.length, so) : [];
    return this.at(kind, from).flatMap(([tree, end]) => this.filled(rest, end, [...so, tree]));
  }

  private enclosed(from: number): Found {
    if (this.text[from] !== '(') return [];
    return this.at('F', from + 1).flatMap(([tree, end]) =>
      this.text[end] === ')' ? [[tree, end + 1] as const] : [],
    );
  }

  private digits(from: number): Found {
    const written = /^\d+(?:[.,]\d+)?/.exec(this.text.slice(from))?.[0];
    return written === undefined ? [] : [[figure(written.replace(',', '.')), from + written.length]];
  }

  private label(from: number, wanted: (word: string) => boolean = () => true): Found {
    return [...this.names.words].flatMap(([word, tree]) =>
      wanted(word) && this.text.startsWith(word, from) ? [[tree, from + word.length] as const] : [],
    );
  }

  private truth(from: number): Found {
    const [yes, no] = this.language === 'fr' ? ['vrai', 'faux'] : ['true', 'false'];
    return (
      [
        [yes, TRUE],
        [no, FALSE],
      ] as const
    ).flatMap(([word, tree]) =>
      this.text.startsWith(word, from) ? [[tree, from + word.length] as const] : [],
    );
  }

  private yesNo(from: number): Found {
    const [yes, no] = this.language === 'fr' ? ['« oui »', '« non »'] : ['"yes"', '"no"'];
    return (
      [
        [yes, TRUE],
        [no, FALSE],
      ] as const
    ).flatMap(([word, tree]) =>
      this.text.startsWith(word, from) ? [[tree, from + word.length] as const] : [],
    );
  }
}
