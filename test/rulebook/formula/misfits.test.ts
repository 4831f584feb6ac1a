import fc from 'fast-check';
import type { FactValue } from '../../../src/domain/facts';
import { misfitsOf } from '../../../src/rulebook/formula/values/misfits';
import type { TypeDeclaration } from '../../../src/rulebook/model/type-declaration';
import { typed } from '../../support/release-of';

/** A declaration, and a value that is as it says. */
interface Fitting {
  readonly declaration: TypeDeclaration;
  readonly value: FactValue;
}

const COLOURS = ['RED', 'GREEN'];
const CODES = { codesOf: (list: string) => (list === 'colours' ? COLOURS : null) };
const NAMES = ['on', 'price', 'minutes', 'note'];

const fitting = (declaration: TypeDeclaration, value: fc.Arbitrary<FactValue>): fc.Arbitrary<Fitting> =>
  value.map((one) => ({ declaration, value: one }));

const twoDigits = (most: number): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max: most }).map((one) => String(one).padStart(2, '0'));
const days = fc.tuple(twoDigits(12), twoDigits(28)).map(([month, day]) => `2027-${month}-${day}`);

const LEAVES: readonly fc.Arbitrary<Fitting>[] = [
  fitting({ ...typed('integer'), min: '-5', max: '60' }, fc.integer({ min: -5, max: 60 })),
  fitting(
    { ...typed('amount'), min: '0' },
    fc
      .integer({ min: 0, max: 99_999 })
      .map((cents) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`),
  ),
  fitting({ ...typed('date'), min: '2027-01-01', max: '2027-12-28' }, days),
  fitting(
    typed('instant'),
    days.map((day) => `${day}T08:30:00.000Z`),
  ),
  fitting(typed('boolean'), fc.boolean()),
  fitting(typed('text'), fc.string({ minLength: 1 })),
  fitting({ ...typed('code'), codes: 'colours' }, fc.constantFrom(...COLOURS)),
];

/** Records of records and lists of them, each with a value that fits it. */
const { any: anything } = fc.letrec<{ any: Fitting }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    ...LEAVES,
    tie('any').chain(({ declaration, value }) =>
      fc.nat({ max: 3 }).map((count) => ({
        declaration: { ...typed('list'), of: declaration },
        value: Array.from({ length: count }, () => value),
      })),
    ),
    fc
      .uniqueArray(fc.tuple(fc.constantFrom(...NAMES), tie('any'), fc.boolean()), {
        selector: ([name]) => name,
        minLength: 1,
      })
      .map((fields) => ({
        declaration: {
          ...typed('record'),
          fields: Object.fromEntries(
            fields.map(([name, { declaration }, optional]) => [
              name,
              { label: { fr: name, en: name }, declaration: { ...declaration, optional } },
            ]),
          ),
        },
        value: Object.fromEntries(fields.map(([name, { value }]) => [name, value])),
      })),
  ),
}));

/** Every place of a value that holds a single one, outermost first. */
const placesIn = (value: FactValue, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, held]) => placesIn(held, [...path, name]))
    : [path];

/** The same value with another at a place. */
function changed(value: FactValue, [name, ...path]: readonly string[], to: FactValue): FactValue {
  if (name === undefined) return to;
  const within = (held: FactValue): FactValue => changed(held, path, to);
  if (Array.isArray(value)) return value.map((held, at) => (String(at) === name ? within(held) : held));
  const held = value as Readonly<Record<string, FactValue>>;
  return { ...held, [name]: within(held[name]!) };
}

/** Of no type there is: a figure that is not whole. */
const WRONG = 1.5;

const placesOf = (declaration: TypeDeclaration, value: FactValue): readonly string[] =>
  misfitsOf(declaration, value, CODES).map(({ path }) => path.join('.'));

describe('a value against its declaration', () => {
  it('fits, however deep, when each part of it does', () => {
    fc.assert(
      fc.property(anything, ({ declaration, value }) => {
        expect(placesOf(declaration, value)).toEqual([]);
      }),
    );
  });

  it('is told each part that does not, where it is, and no other', () => {
    fc.assert(
      fc.property(anything, fc.nat(), ({ declaration, value }, seed) => {
        const places = placesIn(value);
        fc.pre(places.length > 0);
        const place = places[seed % places.length]!;
        expect(placesOf(declaration, changed(value, place, WRONG))).toEqual([place.join('.')]);
      }),
    );
  });

  it('has no field that is not declared, and every one that has to be there', () => {
    fc.assert(
      fc.property(anything, ({ declaration, value }) => {
        fc.pre(declaration.type === 'record');
        const held = value as Readonly<Record<string, FactValue>>;
        expect(placesOf(declaration, { ...held, stranger: 1 })).toEqual(['stranger']);
        for (const [name, field] of Object.entries(declaration.fields!)) {
          const { [name]: _, ...rest } = held;
          expect(placesOf(declaration, rest)).toEqual(field.declaration.optional ? [] : ['']);
          if (field.declaration.optional)
            expect(placesOf(declaration, { ...held, [name]: null })).toEqual([]);
        }
      }),
    );
  });

  it.each([
    ['integer', { min: '0' }, -1, 0],
    ['integer', { max: '60' }, 61, 60],
    ['amount', { max: '9.90' }, '10.00', '9.90'],
    ['amount', {}, '1.005', '1.05'],
    ['amount', {}, 12, '12.00'],
    ['integer', {}, '12', 12],
    ['date', { min: '2027-02-01' }, '2027-01-31', '2027-02-01'],
    ['date', {}, '20/07/2027', '2027-07-20'],
    ['instant', {}, '2027-07-20T77:00:00.000Z', '2027-07-20T07:00:00.000Z'],
    ['code', { codes: 'colours' }, 'BLUE', 'RED'],
  ] as const)('of type %s %j is not %j; %j is', (type, more, wrong, right) => {
    expect(placesOf({ ...typed(type), ...more }, wrong)).toEqual(['']);
    expect(placesOf({ ...typed(type), ...more }, right)).toEqual([]);
  });

  it('has the keys of the list, where its table names one', () => {
    const table = { ...typed('table'), key: 'colours', of: typed('integer') };
    expect(placesOf(table, { RED: 1, BLUE: 2, GREEN: '3' })).toEqual(['BLUE', 'GREEN']);
  });
});
