import type { EveryKind } from './every-kind';

/** A query that is mistaken: its variables, the code of the answer, and the field at fault. */
export type BadQuery = readonly [
  title: string,
  query: string,
  variables: (own: EveryKind) => object,
  code: string,
  field: string,
];

const NOBODY = '0'.repeat(32);
const IN_A_PAGE = 'nodes { id }';

const page = (
  title: string,
  list: string,
  variables: (own: EveryKind) => object,
  field: string,
): BadQuery => [
  title,
  `query ($first: Int, $after: ID) { ${list}(first: $first, after: $after) { ${IN_A_PAGE} } }`,
  variables,
  'INVALID_INPUT',
  field,
];

const one = (field: string, id: (own: EveryKind) => unknown, title: string, code: string): BadQuery => [
  title,
  `query ($id: ID!) { ${field}(id: $id) { id } }`,
  (own) => ({ id: id(own) }),
  code,
  'id',
];

const LISTS = ['customers', 'orders', 'subscriptions', 'dueSteps', 'notices'] as const;

/** The lists that can be narrowed to a status, and its type. */
const STATUSES = [
  ['orders', 'OrderStatus'],
  ['subscriptions', 'SubscriptionStatus'],
  ['dueSteps', 'DueStepStatus'],
  ['notices', 'NoticeStatus'],
] as const;

const simulate = (title: string, over: object, code: string, field: string): BadQuery => [
  title,
  'query ($input: SimulateInterventionInput!) { simulateIntervention(input: $input) { outcome } }',
  ({ subscriptionId }) => ({
    input: { subscriptionId, type: 'CONFIGURATION_SERVICE', estimatedMinutes: 10, ...over },
  }),
  code,
  field,
];

const decide = (title: string, variables: object, code: string, field: string): BadQuery => [
  title,
  `query ($decision: String!, $facts: Json!, $on: LocalDate) {
    decide(decision: $decision, facts: $facts, on: $on) { outcome } }`,
  () => ({ decision: 'intervention.handling', facts: {}, ...variables }),
  code,
  field,
];

export const BAD_QUERIES: readonly BadQuery[] = [
  ...LISTS.flatMap((list) => [
    page(`no ${list} at all`, list, () => ({ first: 0 }), 'first'),
    page(`101 ${list}`, list, () => ({ first: 101 }), 'first'),
    page(`minus one ${list}`, list, () => ({ first: -1 }), 'first'),
    page(`${list} after something else`, list, (own) => ({ first: 1, after: own.interventionId }), 'after'),
    page(`${list} after a text`, list, () => ({ first: 1, after: "' OR 1=1" }), 'after'),
  ]),
  page('half a customer', 'customers', () => ({ first: 0.5 }), 'first'),
  page('a number of customers that is null', 'customers', () => ({ first: null }), 'first'),
  page('more customers than a number holds', 'customers', () => ({ first: 2 ** 40 }), 'first'),
  ...STATUSES.flatMap(([list, type]) =>
    ['FOO', '', 'active', 'constructor'].map((status): BadQuery => [
      `${list} in the state "${status}"`,
      `query ($status: ${type}) { ${list}(first: 1, status: $status) { ${IN_A_PAGE} } }`,
      () => ({ status }),
      'INVALID_INPUT',
      'status',
    ]),
  ),
  one('customer', () => 'x', 'a customer that is a letter', 'INVALID_ID'),
  one('customer', () => `cus_${NOBODY}`, 'a customer nobody has', 'NOT_FOUND'),
  one('order', (own) => own.subscriptionId, 'an order that is a subscription', 'INVALID_ID'),
  one('order', () => `ord_${NOBODY}`, 'an order nobody has', 'NOT_FOUND'),
  one('proposal', () => 'PC-999999', 'a proposal reference nobody has', 'NOT_FOUND'),
  one('intervention', () => '', 'an intervention without id', 'INVALID_ID'),
  one('decision', () => `dec_${NOBODY}`, 'a decision nobody took', 'NOT_FOUND'),
  one('decision', (own) => own.customerId, 'a decision that is a customer', 'INVALID_ID'),
  one('subscription', () => null, 'a subscription that is null', 'INVALID_INPUT'),
  one('customer', () => ({ $ne: 1 }), 'an id that is an object', 'INVALID_INPUT'),
  ['a subscription without a key', '{ subscription { id } }', () => ({}), 'INVALID_INPUT', 'id'],
  [
    'a subscription reference nobody has',
    '{ subscription(reference: "INF-999999") { id } }',
    () => ({}),
    'NOT_FOUND',
    'reference',
  ],
  [
    'the commitments to nobody',
    'query ($id: ID) { serviceCommitments(customerId: $id) { setups } }',
    () => ({ id: `cus_${NOBODY}` }),
    'NOT_FOUND',
    'customerId',
  ],
  [
    'the offer of a day that does not exist',
    '{ offer(asOf: "2027-02-29") { levels { code } } }',
    () => ({}),
    'INVALID_INPUT',
    'asOf',
  ],
  [
    'an allowance of a day that does not exist',
    'query ($id: ID!) { subscription(id: $id) { allowance(asOf: "2027-13-01") { remainingMinutes } } }',
    (own) => ({ id: own.subscriptionId }),
    'INVALID_INPUT',
    'asOf',
  ],
  [
    'clauses of no document',
    '{ clauses(document: "nope") { article } }',
    () => ({}),
    'INVALID_INPUT',
    'document',
  ],
  simulate('a simulation of no minutes', { estimatedMinutes: 0 }, 'INVALID_INPUT', 'estimatedMinutes'),
  simulate('a simulation for nobody', { subscriptionId: `sub_${NOBODY}` }, 'NOT_FOUND', 'subscriptionId'),
  simulate('a simulation of an unknown type', { type: 'MASSAGE' }, 'INVALID_INPUT', 'type'),
  [
    'a change to a level nobody sells',
    'query ($input: SimulatePlanChangeInput!) { simulatePlanChange(input: $input) { admission { outcome } } }',
    (own) => ({ input: { subscriptionId: own.subscriptionId, toLevel: 'N9' } }),
    'INVALID_INPUT',
    'toLevel',
  ],
  decide('a decision nobody declared', { decision: 'intervention.handlin' }, 'UNKNOWN_DECISION', 'decision'),
  decide('a decision every object has', { decision: 'constructor' }, 'UNKNOWN_DECISION', 'decision'),
  decide('facts that are a list', { facts: [1] }, 'INVALID_INPUT', 'facts'),
  decide('a fact nobody declared', { facts: { intervention: { minuts: 3 } } }, 'FACT_PROBLEM', 'facts'),
  decide('a group nobody declared', { facts: { constructor: { a: 1 } } }, 'FACT_PROBLEM', 'facts'),
  decide('half a minute', { facts: { intervention: { estimatedMinutes: 0.5 } } }, 'INVALID_INPUT', 'facts'),
  decide(
    'minutes in words',
    { facts: { intervention: { estimatedMinutes: '30' } } },
    'FACT_PROBLEM',
    'facts',
  ),
  decide('a day that does not exist', { on: '2027-02-30' }, 'INVALID_INPUT', 'on'),
  decide('facts left out', { facts: null }, 'INVALID_INPUT', 'facts'),
];
