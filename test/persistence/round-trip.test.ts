import { wholeCents } from '../../src/domain/cents';
import fc from 'fast-check';
import type { PurchaseOrder } from '../../src/domain/contract/order';
import type { Customer } from '../../src/domain/contract/customer';
import type { Subscription } from '../../src/domain/contract/subscription';
import type { DecisionRecord, PriceLine } from '../../src/domain/decision';
import type { FactValue } from '../../src/domain/facts';
import type { TestDatabase } from '../support/databases';
import { describeEachDatabase } from '../support/databases';
import { customer, decision, newId, order, rental, subscribed, subscription } from './samples';
import { dayText } from '../../src/domain/day-text';
import { instantText } from '../../src/domain/instant-text';
import type { StoredRelease } from '../../src/domain/records/stored-release';

const RUNS = 40;

const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record(model, { noNullPrototype: true });

const text = (maxLength: number) => fc.string({ unit: 'binary', maxLength });
const instant = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => instantText(Temporal.Instant.fromEpochMilliseconds(date.getTime())));
const day = instant.map((at) => dayText(Temporal.PlainDate.from(at.slice(0, 10))));
const cents = fc
  .oneof(fc.maxSafeInteger(), fc.constantFrom(0, 1, -1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER))
  .map(wholeCents);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });

const fact: fc.Arbitrary<FactValue> = fc.letrec<{ value: FactValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    text(30),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(text(10), tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value;
const facts = fc.dictionary(text(10), fact, { maxKeys: 4, noNullPrototype: true });
const editions = fc.dictionary(fc.string(), fc.string(), { maxKeys: 3, noNullPrototype: true });
const label = record({ fr: text(20), en: text(20) });
const lines: fc.Arbitrary<PriceLine[]> = fc.array(
  record({
    code: text(9),
    label,
    quantity: text(5),
    unitPrice: text(5),
    multiplier: text(5),
    amount: text(5),
  }),
  { maxLength: 3 },
);

const customers: fc.Arbitrary<Partial<Customer>> = record({
  name: text(150),
  email: text(250),
  language: fc.constantFrom('fr', 'en'),
  details: maybe(
    record({
      postalAddress: fc.array(text(20), { maxLength: 3 }),
      billingAddress: fc.array(text(20), { maxLength: 3 }),
      registrationNumber: maybe(text(14)),
      vatNumber: maybe(text(15)),
      contacts: fc.array(
        record({ name: text(20), role: maybe(text(20)), email: maybe(text(20)), phone: maybe(text(20)) }),
        { maxLength: 2 },
      ),
    }),
  ),
  attributes: facts,
  recordedAt: instant,
  version: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
});

const orders: fc.Arbitrary<Partial<PurchaseOrder>> = record({
  kind: fc.constantFrom('NEW', 'RENEWAL', 'UPGRADE'),
  termMonths: maybe(fc.integer({ min: -(2 ** 31) + 1 })),
  monthlyPriceCents: maybe(cents),
  totalCents: maybe(cents),
  discountCents: cents,
  creditCents: cents,
  vatCents: maybe(cents),
  lines,
  editions,
  acknowledgements: fc.array(
    record({
      document: text(9),
      edition: text(3),
      article: text(3),
      statement: text(9),
      acceptedAt: instant,
      acceptedBy: text(9),
    }),
    { maxLength: 3 },
  ),
  issuedOn: day,
  validatedAt: maybe(instant),
  validatedBy: maybe(text(150)),
  renewsDueDate: maybe(day),
  decisionIds: fc.array(fc.constantFrom(newId('decisions'), newId('decisions')), { maxLength: 3 }),
  attributes: facts,
});

const subscriptions: fc.Arbitrary<Partial<Subscription>> = record({
  level: fc.string({ maxLength: 64 }),
  status: fc.constantFrom('ACTIVE', 'SUSPENDED', 'ENDED'),
  dueDate: day,
  orderPriceCents: cents,
  editions,
  suspendedAt: maybe(instant),
  noticeGivenOn: maybe(day),
  noticeDueDate: maybe(day),
  attributes: facts,
});

const decisions: fc.Arbitrary<Partial<DecisionRecord>> = record({
  customerId: maybe(fc.constant(newId('customers'))),
  outcome: fc.string({ maxLength: 64 }),
  at: instant,
  actor: text(150),
  request: record({
    decision: fc.string(),
    facts: fc.dictionary(text(9), facts, { maxKeys: 3, noNullPrototype: true }),
    contract: record({
      customer: maybe(text(9)),
      rental: maybe(text(9)),
      subscription: maybe(text(9)),
      signedOn: maybe(day),
      agreedOn: maybe(day),
      editions: maybe(editions),
      proposal: maybe(record({ reference: text(9), values: facts })),
    }),
    at: instant,
  }),
  values: facts,
  trace: record({
    considered: fc.array(record({ rule: text(9), satisfied: fc.boolean(), leaves: fc.constant('0110') }), {
      maxLength: 3,
    }),
    decidedBy: fc.array(text(9), { maxLength: 2 }),
    overridden: fc.array(
      record({ rule: text(9), by: text(9), because: fc.constantFrom('exception', 'rank') }),
      { maxLength: 2 },
    ),
  }),
});

describeEachDatabase('a row is read back exactly as it was written', (open) => {
  let test: TestDatabase;

  beforeAll(async () => {
    test = await open();
  });

  afterAll(() => test.drop());

  it('customers', () =>
    fc.assert(
      fc.asyncProperty(customers, async (with_) => {
        const { store } = test.database;
        const written = customer(with_);
        await store.write((tables) => tables.customers.insert(written));
        expect(await store.read((tables) => tables.customers.find(written.id))).toStrictEqual(written);
      }),
      { numRuns: RUNS },
    ));

  it('orders', async () => {
    const { store } = test.database;
    const of = customer();
    const server = rental(of.id);
    await store.write(async (tables) => {
      await tables.customers.insert(of);
      await tables.rentals.insert(server);
    });
    await fc.assert(
      fc.asyncProperty(orders, async (with_) => {
        const written = order(server, with_);
        await store.write((tables) => tables.orders.insert(written));
        expect(await store.read((tables) => tables.orders.find(written.id))).toStrictEqual(written);
      }),
      { numRuns: RUNS },
    );
  });

  it('subscriptions, also when they change', async () => {
    const { store } = test.database;
    const { rentalId, customerId } = await subscribed(store);
    await fc.assert(
      fc.asyncProperty(subscriptions, subscriptions, async (with_, changes) => {
        const from = order(rental(customerId, { id: rentalId }));
        const written = subscription(from, with_);
        const changed = await store.write(async (tables) => {
          await tables.orders.insert(from);
          await tables.subscriptions.insert(written);
          return tables.subscriptions.update(written, changes);
        });
        expect(changed).toStrictEqual({ ...written, ...changes, version: written.version + 1 });
        expect(await store.read((tables) => tables.subscriptions.find(written.id))).toStrictEqual(changed);
      }),
      { numRuns: RUNS },
    );
  });

  it('decisions', () =>
    fc.assert(
      fc.asyncProperty(decisions, async (with_) => {
        const { store } = test.database;
        const written = decision(with_);
        await store.write((tables) => tables.decisions.insert(written));
        expect(await store.read((tables) => tables.decisions.find(written.id))).toStrictEqual(written);
      }),
      { numRuns: RUNS },
    ));

  it('a release of rule files larger than what a short text column holds', async () => {
    const { store } = test.database;
    const written: StoredRelease = {
      id: 'f'.repeat(64),
      files: JSON.stringify({ 'rules/x.json': 'é'.repeat(400_000) }),
      recordedAt: '2027-02-10T08:00:00.000Z',
    };
    await store.write((tables) => tables.releases.insert(written));
    expect(await store.read((tables) => tables.releases.find(written.id))).toStrictEqual(written);
  });
});
