import type { AccountId } from '../../src/domain/contract/allowance';
import type { Subscription } from '../../src/domain/contract/subscription';
import type { Rows } from '../../src/domain/ports/store';
import { idOf, isIdOf, kindOf } from '../../src/domain/id';
import type { GivenId, IdOf } from '../../src/domain/id';
import { OBJECT_KINDS } from '../../src/domain/kinds';
import { id as idColumn } from '../../src/persistence/sql/column';

const DIGITS = '0192f0c4'.repeat(4);
const subscriptionId = idOf('subscriptions', DIGITS);
const customerId = idOf('customers', DIGITS);

describe('an id', () => {
  it.each(OBJECT_KINDS)('is one of its kind and of no other: %s', (kind) => {
    const id = idOf(kind, DIGITS);
    expect(OBJECT_KINDS.filter((other) => isIdOf(other, id))).toEqual([kind]);
    expect(kindOf(id)).toBe(kind);
  });

  it.each([
    ['a reference', 'INF-000001'],
    ['nothing', ''],
    ['too few digits', 'sub_1'],
    ['too many digits', `${subscriptionId}0`],
    ['upper case', `sub_${'A'.repeat(32)}`],
    ['a second line', `${subscriptionId}\n`],
  ])('is not made of %s', (_, text) => {
    expect(isIdOf('subscriptions', text)).toBe(false);
    expect(kindOf(text)).toBeNull();
  });

  it('of one kind is refused by the compiler where another is wanted', () => {
    const wanted: IdOf<'subscriptions'>[] = [];
    const given: GivenId<'subscriptions'>[] = [];
    const accounts: AccountId[] = [subscriptionId, customerId];
    // @ts-expect-error the id of a customer is not that of a subscription
    wanted.push(customerId);
    // @ts-expect-error nor is any text
    wanted.push(String(subscriptionId));
    // @ts-expect-error nor may it be what a caller names a subscription by
    given.push(customerId);
    // @ts-expect-error minutes are on the account of a subscription or of a customer, not of an order
    accounts.push(idOf('orders', DIGITS));
    const found = (rows: Pick<Rows<Subscription>, 'find'>) => [
      rows.find(subscriptionId),
      // @ts-expect-error a table finds rows by ids of its kind
      rows.find(customerId),
    ];
    expect([wanted.length, given.length, accounts.length, found.length]).toEqual([2, 1, 3, 1]);
  });
});

describe('a column of ids', () => {
  it('gives back what it took, of each kind it holds', () => {
    const account = idColumn('subscriptions', 'customers');
    for (const id of [subscriptionId, customerId])
      expect(account.fromSql(account.toSql(id, 'accountId'))).toBe(id);
  });

  it.each([
    ['the id of another kind', idOf('orders', DIGITS)],
    ['another text', 'sub_'],
    ['a number', 1],
    ['nothing', null],
  ])('does not read %s', (_, stored) => {
    expect(() => idColumn('subscriptions').fromSql(stored)).toThrow(TypeError);
  });

  it('does not write the id of another kind', () => {
    const column: { toSql(value: string, name: string): unknown } = idColumn('subscriptions');
    expect(() => column.toSql(customerId, 'subscriptionId')).toThrow(
      `subscriptionId is no id of subscriptions: ${customerId}`,
    );
  });
});
