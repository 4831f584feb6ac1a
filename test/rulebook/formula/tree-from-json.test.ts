import { parseFormula } from '../../../src/rulebook/formula/parse-formula';
import { treeFromJson } from '../../../src/rulebook/formula/tree-from-json';

/** A tree without the places of its parts in a line. */
const bare = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, part) => (key === 'span' ? undefined : part)));

const name = (...path: readonly string[]) => ({ name: path });

describe('a formula written as a tree', () => {
  it.each([
    ['1.50 * param.x', { call: 'multiply', args: [{ number: '1.50' }, name('param', 'x')] }],
    ["lookup(param.t, 'N1')", { call: 'lookup', args: [name('param', 't'), { text: 'N1' }] }],
    ['not true', { call: 'not', args: [{ boolean: true }] }],
    ['round(param.x, 1, up)', { call: 'round', args: [name('param', 'x'), { number: '1' }, name('up')] }],
    ['param.x = null', { call: 'equal', args: [name('param', 'x'), name('null')] }],
    ['sum(param.l, item.minutes)', { call: 'sum', args: [name('param', 'l'), name('item', 'minutes')] }],
    [
      'wholeMonthsBetween(a.b, c.d, anchor: e.f, startedMonth: excluded)',
      {
        call: 'wholeMonthsBetween',
        args: [
          name('a', 'b'),
          name('c', 'd'),
          { call: ':anchor', args: [name('e', 'f')] },
          { call: ':startedMonth', args: [name('excluded')] },
        ],
      },
    ],
  ])('is the same as the line %s', (line, tree) => {
    expect(bare(treeFromJson(tree))).toEqual(bare(parseFormula(line)));
  });

  it.each([
    [null],
    ['1 + 1'],
    [{ number: 1 }],
    [{ name: [] }],
    [{ call: 'add', args: [{}] }],
    [{ call: 'add' }],
  ])('is refused when it is %j', (tree) => {
    expect(treeFromJson({ call: 'not', args: [tree] })).toHaveProperty('problem');
  });
});
