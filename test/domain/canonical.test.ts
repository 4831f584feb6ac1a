import fc from 'fast-check';
import { canonical } from '../../src/domain/canonical';

const backwards = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, part]) => [name, backwards(part)]),
  );
};

const json = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('__proto__'));

describe('canonical JSON', () => {
  it('is the same whatever the order of fields', () => {
    fc.assert(fc.property(json, (value) => canonical(backwards(value)) === canonical(value)));
  });

  it('reads back as what was written, lists in their order', () => {
    fc.assert(
      fc.property(json, (value) =>
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value))),
      ),
    );
  });
});
