import { DROP_REASONS, DUE_STEP_STATUSES, STEP_ORIGINS } from '../../domain/contract/due-step';
import type { DueStep, StepFailure } from '../../domain/contract/due-step';
import { KINDS } from '../../domain/kinds';
import {
  added,
  code,
  emptyForNone,
  flag,
  id,
  instant,
  int,
  json,
  nullable,
  oneOf,
  varchar,
} from '../sql/column';
import { waiting } from '../sql/entity';

/** Steps that wait for their instant (articles 6.1 and 6.2); an occurrence is planned once. */
export const dueSteps = waiting<DueStep>(KINDS.dueSteps.life, {
  name: 'due_steps',
  key: 'id',
  columns: {
    id: id('dueSteps'),
    customerId: id('customers'),
    subscriptionId: nullable(id('subscriptions')),
    orderId: nullable(id('orders')),
    step: code(),
    occurrence: varchar(200),
    at: instant(),
    rule: varchar(200),
    status: oneOf(DUE_STEP_STATUSES),
    droppedFor: nullable(oneOf(DROP_REASONS)),
    stuck: added(flag(), 0),
    failure: nullable(json<StepFailure>()),
    origin: oneOf(STEP_ORIGINS),
    plannedBy: emptyForNone({ ...id('decisions'), length: 200 }),
    decisionId: nullable(id('decisions')),
    recordedAt: instant(),
    settledAt: nullable(instant()),
    version: int(),
  },
  uniques: [
    { columns: ['subscriptionId', 'occurrence'], race: true },
    { columns: ['orderId', 'occurrence'], race: true },
  ],
  indexes: [['status', 'at'], ['subscriptionId', 'status', 'at'], ['customerId'], ['decisionId'], ['stuck']],
  references: [{ column: 'subscriptionId', table: 'subscriptions' }],
});
