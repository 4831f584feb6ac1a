import { DROP_REASONS, DUE_STEP_STATUSES, STEP_ORIGINS } from '../../domain/contract/due-step';
import type { DueStep } from '../../domain/contract/due-step';
import { KINDS } from '../../domain/kinds';
import { code, emptyForNone, id, instant, int, nullable, oneOf, varchar } from '../sql/column';
import { waiting } from '../sql/entity';

/** Steps that wait for their instant (articles 6.1 and 6.2); an occurrence is planned once. */
export const dueSteps = waiting<DueStep>(KINDS.dueSteps.life, {
  name: 'due_steps',
  key: 'id',
  columns: {
    id: id('dueSteps'),
    customerId: id('customers'),
    subscriptionId: id('subscriptions'),
    step: code(),
    occurrence: varchar(200),
    at: instant(),
    rule: varchar(200),
    status: oneOf(DUE_STEP_STATUSES),
    droppedFor: nullable(oneOf(DROP_REASONS)),
    origin: oneOf(STEP_ORIGINS),
    plannedBy: emptyForNone({ ...id('decisions'), length: 200 }),
    decisionId: nullable(id('decisions')),
    recordedAt: instant(),
    settledAt: nullable(instant()),
    version: int(),
  },
  uniques: [{ columns: ['subscriptionId', 'occurrence'], race: true }],
  indexes: [['status', 'at'], ['subscriptionId', 'status', 'at'], ['customerId'], ['decisionId']],
  references: [{ column: 'subscriptionId', table: 'subscriptions' }],
});
