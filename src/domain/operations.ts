import type { Role } from './actor';
import { SCHEDULES } from './schedules';

/** An operation of the service: who may ask for it, and what it asks of the rules. */
export interface OperationEntry {
  /** A customer may only with its own objects, which each operation checks when it reads them. */
  readonly roles: readonly Role[];
  /** The decisions it takes; none when it is left out. */
  readonly decisions?: readonly string[];
  /** The decisions that say what follows from it: it is done whatever they answer, also where the rules declare none. */
  readonly follows?: readonly string[];
  /** The decisions it asks where the rules declare them; without them it has a way of its own. */
  readonly asks?: readonly string[];
  /** The lists whose codes it is given. */
  readonly lists?: readonly string[];
}

const STAFF = ['technician', 'sales', 'contract-manager', 'auditor', 'operator'] as const;
/** Who may read what is its own, or everything. */
export const EVERYONE = ['customer', ...STAFF] as const;
const SALES = ['sales', 'operator'] as const;
const BUYERS = ['customer', ...SALES] as const;
const DESK = ['technician', 'sales', 'operator'] as const;
const CALLERS = ['customer', ...DESK] as const;
const TECHNICIANS = ['technician', 'operator'] as const;
const OPERATORS = ['operator'] as const;

const WINDOWS = ['allowance.window', 'allowance.grants'] as const;
const HANDLING = ['intervention.handling', ...WINDOWS] as const;
/** The day whose time and term work counts on: without it, the day the work starts. */
const WORK_DAY = ['intervention.day'] as const;
/** What can be used of the time of a day: without it, all that is left. */
const DAY_TIME = ['allowance.day'] as const;
/** What becomes of the time of the month a term begins in: without it, the month stays as it is. */
const BEGINNING = ['term.beginning'] as const;
/** What becomes of the work in hand whose day may be covered no longer, or again (articles 2, 6.2 and 7). */
const WORK_IN_HAND = ['intervention.review'] as const;
/** The same with the orders that wait: both rest on the rental of the server (article 2). */
const ON_RENTAL = [...WORK_IN_HAND, 'order.review'] as const;
/** How much of the credit it took an order keeps: without it, all of it. */
const CREDIT = ['order.credit'] as const;
/** What a document says beside its price. */
const ORDER_FORM = ['order.particulars'] as const;
const PROPOSAL = ['proposal.particulars'] as const;
const CHANGE = ['change.admission', 'change.compensation'] as const;

/**
 * The operations of the service, and the reads that ask the rules, each under the name the API gives it. A contract that lacks an area of the decisions
 * is served all the same: the operation then answers which one is missing, and the checker says so beforehand.
 */
export const OPERATIONS = {
  registerCustomer: { roles: SALES, follows: ['customer.registered'] },
  correctCustomer: { roles: BUYERS, follows: ['customer.corrected'] },
  registerRental: { roles: SALES, follows: ['rental.registered'], lists: ['serverTypes'] },
  correctRental: {
    roles: SALES,
    follows: ['rental.corrected', ...ON_RENTAL, ...SCHEDULES],
    lists: ['serverTypes'],
  },
  endRental: { roles: SALES, follows: ['rental.end', ...ON_RENTAL, ...SCHEDULES] },
  setAttributes: { roles: [...SALES, 'contract-manager'], follows: ['attributes.noted', ...SCHEDULES] },
  placeOrder: {
    roles: BUYERS,
    decisions: ['order.eligibility', 'order.price'],
    asks: [...ORDER_FORM, ...CREDIT],
    lists: ['levels'],
  },
  validateOrder: {
    roles: BUYERS,
    decisions: ['setup.target', 'renewal.outcome'],
    asks: BEGINNING,
    follows: WORK_IN_HAND,
  },
  voidOrder: { roles: BUYERS, follows: ['order.cancellation', 'renewal.withdrawal'] },
  recordSetup: { roles: TECHNICIANS, decisions: ['subscription.term', ...WINDOWS], follows: SCHEDULES },
  serviceCommitments: { roles: EVERYONE, decisions: ['setup.indicator', 'setup.duration'] },
  allowance: { roles: EVERYONE, decisions: WINDOWS, asks: DAY_TIME },
  simulateIntervention: {
    roles: EVERYONE,
    decisions: HANDLING,
    asks: WORK_DAY,
    lists: ['interventionTypes'],
  },
  requestIntervention: {
    roles: CALLERS,
    decisions: HANDLING,
    asks: [...WORK_DAY, ...PROPOSAL],
    lists: ['interventionTypes'],
  },
  reconsiderIntervention: { roles: DESK, decisions: HANDLING, asks: [...WORK_DAY, ...PROPOSAL] },
  closeIntervention: { roles: TECHNICIANS, decisions: ['intervention.settlement'], asks: WORK_DAY },
  cancelIntervention: { roles: CALLERS, follows: ['intervention.cancellation'], asks: WORK_DAY },
  acceptProposal: { roles: BUYERS, decisions: ['proposal.acceptance'], asks: WORK_DAY },
  declineProposal: { roles: BUYERS, follows: ['proposal.refusal'], asks: WORK_DAY },
  concludeStudy: {
    roles: DESK,
    decisions: ['proposal.terms'],
    follows: ['study.conclusion'],
    asks: [...WORK_DAY, ...PROPOSAL],
  },
  simulatePlanChange: { roles: EVERYONE, decisions: CHANGE, asks: CREDIT, lists: ['levels'] },
  changePlan: {
    roles: SALES,
    decisions: [...CHANGE, 'order.price'],
    asks: [...ORDER_FORM, ...CREDIT],
    follows: WORK_IN_HAND,
    lists: ['levels'],
  },
  issueRenewalOrder: {
    roles: SALES,
    decisions: ['renewal.order', 'order.price'],
    asks: [...ORDER_FORM, ...CREDIT],
  },
  giveNotice: { roles: BUYERS, follows: ['renewal.notice'] },
  reportIncident: { roles: CALLERS, decisions: ['incident.commitment'], lists: ['incidentClasses'] },
  classifyIncident: { roles: TECHNICIANS, decisions: ['incident.commitment'], lists: ['incidentClasses'] },
  recordMeasure: { roles: TECHNICIANS, follows: ['incident.measure'] },
  endIncident: { roles: TECHNICIANS, decisions: ['incident.compensation'] },
  recordUpdate: {
    roles: TECHNICIANS,
    follows: ['update.recorded', 'notice.schedule'],
    lists: ['malfunctionCauses'],
  },
  reportMalfunction: {
    roles: CALLERS,
    decisions: ['liability.scope'],
    lists: ['malfunctionCauses', 'components'],
  },
  recordEvent: { roles: SALES, follows: ['event.recorded', ...SCHEDULES] },
  withdrawEvent: { roles: SALES, follows: ['event.withdrawn', ...SCHEDULES] },
  runDueSteps: { roles: OPERATORS },
  // Outside production only; nothing but time goes by.
  advanceTestClock: { roles: STAFF },
  registerWebhook: { roles: OPERATORS },
  changeWebhook: { roles: OPERATORS },
  rotateWebhookSecret: { roles: OPERATORS },
  removeWebhook: { roles: OPERATORS },
  replayNotice: { roles: OPERATORS },
} as const satisfies Readonly<Record<string, OperationEntry>>;

export type Operation = keyof typeof OPERATIONS;

const ENTRIES: readonly (readonly [string, OperationEntry])[] = Object.entries(OPERATIONS);

/** Every decision that an operation takes. */
export const DECISIONS_TAKEN: ReadonlySet<string> = new Set(
  ENTRIES.flatMap(([, { decisions = [], follows = [], asks = [] }]) => [...decisions, ...follows, ...asks]),
);

/** The decisions, those that say what follows, or the lists that operations need, each with the operations that need it. */
export function neededBy(what: 'decisions' | 'follows' | 'lists'): ReadonlyMap<string, readonly string[]> {
  const needed = new Map<string, string[]>();
  for (const [operation, entry] of ENTRIES)
    for (const name of entry[what] ?? []) needed.set(name, [...(needed.get(name) ?? []), operation]);
  return needed;
}
