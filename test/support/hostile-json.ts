type Json = Record<string, unknown>;
type Place = readonly [parent: Json, key: string];

/** What becomes of one member of a JSON value. */
export type ValueDamage = (place: Place, another: Place) => void;

/** Every place of a value where something stands. */
function placesIn(root: unknown): readonly Place[] {
  if (typeof root !== 'object' || root === null) return [];
  return Object.entries(root).flatMap(([key, member]) => [[root as Json, key] as const, ...placesIn(member)]);
}

/** A JSON text with one place of it damaged. */
export function mutated(text: string, at: number, damage: ValueDamage): string {
  const root: unknown = JSON.parse(text);
  const places = placesIn(root);
  damage(places[at % places.length]!, places[(at * 7 + 13) % places.length]!);
  const seen = new Set<unknown>();
  const written = JSON.stringify(root, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    if (seen.has(value)) return null;
    seen.add(value);
    return value;
  });
  return written.replaceAll(PROTO, '__proto__');
}

const PROTO = 'proto-key-to-be';

const put =
  (value: () => unknown): ValueDamage =>
  ([parent, key]) =>
    void (parent[key] = value());

const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

/** Ways to make a value other than it is. */
export const VALUE_DAMAGES: readonly ValueDamage[] = [
  ...[
    null,
    true,
    0,
    -1,
    1.5,
    1e308,
    9007199254740993,
    '',
    ' ',
    'x',
    'toString',
    'constructor',
    '2027-02-30',
    '999999-01-01',
    '90.00',
    '$',
    '= ',
    '= quantity.',
    '$param.hourlyRate',
    '= 1 / 0',
    "'",
    "''",
    "'NOWHERE'",
    'À compléter : ceci',
    'a\u200bb',
    '\ud800',
    'É'.repeat(5_000),
    [],
    {},
    [[]],
    [{}],
    [null],
    { fr: {} },
    { fact: {}, path: [] },
    { all: [] },
    { not: null },
  ].map((value) => put(() => structuredClone(value))),
  put(() => nested(30)),
  put(() => nested(100)),
  ([parent, key]) => (Array.isArray(parent) ? parent.splice(Number(key), 1) : delete parent[key]),
  ([parent, key], [other, name]) => ([parent[key], other[name]] = [other[name], parent[key]]),
  ([parent, key]) => void (Array.isArray(parent) ? parent.push(parent[Number(key)]) : (parent.extra = 1)),
  ([parent, key]) => void (Array.isArray(parent) ? parent.reverse() : (parent[`${key} `] = parent[key])),
  ([parent, key]) => void (Array.isArray(parent) || (parent[PROTO] = parent[key])),
  ([parent, key]) => void (Array.isArray(parent) || Object.assign(parent, { toString: parent[key] })),
  ([parent, key]) => {
    const value = parent[key];
    if (!Array.isArray(parent) && typeof value === 'object') delete parent[key];
    parent[`${key}\u0430`] = value;
  },
];

const cut = (text: string, at: number): readonly [string, string] => {
  const offset = Math.floor(text.length * at);
  return [text.slice(0, offset), text.slice(offset)];
};

const insert =
  (sign: string) =>
  (text: string, at: number): string =>
    cut(text, at).join(sign);

/** Ways to break a text, at a share of its length. */
export const TEXT_DAMAGES: readonly ((text: string, at: number) => string)[] = [
  (text, at) => cut(text, at)[0],
  (text, at) => cut(text, at)[1],
  (text, at) => [...cut(text, at)].reverse().join(''),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\r'),
  (text) => `\ufeff${text}`,
  (text) => text + text,
  () => '',
  ...[
    '"',
    '\\',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '\n',
    '\0',
    '\u200b',
    '\u202e',
    '\ufffd',
    '\ud83d',
    '1',
    '/*',
    '//',
    'é',
  ].map(insert),
  insert('"a": 1, "a": 2,'),
  insert('"__proto__": {"x": 1},'),
  insert('['.repeat(2_000)),
  insert('9'.repeat(400)),
];
