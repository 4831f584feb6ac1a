import { keysOf } from '../../src/domain/keys-of';
import { idOf, kindOf } from '../../src/domain/id';
import { isCounted, KINDS, OBJECT_KINDS } from '../../src/domain/kinds';
import { isReferenceOf, referenceOf } from '../../src/domain/reference';
import { ORDER_STATUSES } from '../../src/domain/contract/order';
import { ALL_TABLES, ENTITIES } from '../../src/persistence/entities/all-tables';
import { oneOf } from '../../src/persistence/sql/column';

const kinds = keysOf(KINDS);
const inTables = kinds.filter((kind) => KINDS[kind].life !== 'in-ledger');
const counted = kinds.filter(isCounted);

const written = (texts: readonly (string | null)[]) => texts.filter((text) => text !== null);

describe('a kind of record', () => {
  it('has its table, unless the ledger keeps it', () => {
    expect(Object.keys(ENTITIES).sort()).toEqual([...inTables].sort());
  });

  it('has a table that no other has', () => {
    const names = ALL_TABLES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(kinds.length);
  });

  it('refers only to tables there are', () => {
    const names = ALL_TABLES.map(({ name }) => name);
    const referred = ALL_TABLES.flatMap(({ references = [] }) => references.map(({ table }) => table));
    expect(referred.filter((table) => !names.includes(table))).toEqual([]);
  });

  it.each(['prefix', 'series'] as const)('shares its %s with no other', (part) => {
    const all = written(kinds.map((kind) => KINDS[kind][part]));
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(OBJECT_KINDS)('is known by the ids of its objects: %s', (kind) => {
    const id = idOf(kind, '0192f0c4'.repeat(4));
    expect(kindOf(id)).toBe(kind);
    expect(kindOf(`${id}0`)).toBeNull();
  });

  it.each(counted)('is known by the references people use: %s', (kind) => {
    expect(isReferenceOf(kind, referenceOf(kind, 1))).toBe(true);
    expect(isReferenceOf(kind, referenceOf(kind, 12_345_678))).toBe(true);
    expect(counted.filter((other) => isReferenceOf(other, referenceOf(kind, 1)))).toEqual([kind]);
  });
});

describe('a column of a closed list', () => {
  const status = oneOf(ORDER_STATUSES);

  it('gives back each value as it took it', () => {
    for (const value of keysOf(ORDER_STATUSES))
      expect(status.fromSql(status.toSql(value, 'status'))).toBe(value);
  });

  it.each([null, 0, '', 'placed', 'constructor'])('does not read %p', (stored) => {
    expect(() => status.fromSql(stored)).toThrow(TypeError);
  });
});
