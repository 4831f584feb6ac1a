import { SCHEDULES } from './schedules';

/** What an operation of the service asks of the rules: the decisions it takes, and the lists whose codes it is given. */
export interface OperationNeeds {
  readonly decisions: readonly string[];
  readonly lists: readonly string[];
}

const WINDOWS = ['allowance.window', 'allowance.grants'] as const;

/**
 * The operations of the service with what they need of the rules. A contract that lacks an area of them is served all the
 * same: the operation then answers which decision is missing, and the checker says so beforehand.
 */
export const OPERATION_NEEDS = {
  registerRental: { decisions: [], lists: ['serverTypes'] },
  placeOrder: { decisions: ['order.eligibility', 'order.price'], lists: ['levels'] },
  validateOrder: { decisions: ['setup.target', 'renewal.outcome'], lists: [] },
  recordSetup: { decisions: ['subscription.term', ...WINDOWS, ...SCHEDULES], lists: [] },
  serviceCommitments: { decisions: ['setup.indicator', 'setup.duration'], lists: [] },
  simulateIntervention: { decisions: ['intervention.handling', ...WINDOWS], lists: ['interventionTypes'] },
  requestIntervention: { decisions: ['intervention.handling', ...WINDOWS], lists: ['interventionTypes'] },
  reconsiderIntervention: { decisions: ['intervention.handling', ...WINDOWS], lists: [] },
  closeIntervention: { decisions: ['intervention.settlement'], lists: [] },
  acceptProposal: { decisions: ['proposal.acceptance'], lists: [] },
  concludeStudy: { decisions: ['proposal.terms'], lists: [] },
  simulatePlanChange: { decisions: ['change.admission', 'change.compensation'], lists: ['levels'] },
  changePlan: { decisions: ['change.admission', 'change.compensation', 'order.price'], lists: ['levels'] },
  reportIncident: { decisions: ['incident.commitment'], lists: ['incidentClasses'] },
  classifyIncident: { decisions: ['incident.commitment'], lists: ['incidentClasses'] },
  endIncident: { decisions: ['incident.compensation'], lists: [] },
  recordUpdate: { decisions: ['notice.schedule'], lists: ['malfunctionCauses'] },
  reportMalfunction: { decisions: ['liability.scope'], lists: ['malfunctionCauses', 'components'] },
} as const satisfies Readonly<Record<string, OperationNeeds>>;

const ENTRIES: readonly (readonly [string, OperationNeeds])[] = Object.entries(OPERATION_NEEDS);

/** The decisions, or the lists, that operations need, each with the operations that need it. */
export function neededBy(what: keyof OperationNeeds): ReadonlyMap<string, readonly string[]> {
  const needed = new Map<string, string[]>();
  for (const [operation, needs] of ENTRIES)
    for (const name of needs[what]) needed.set(name, [...(needed.get(name) ?? []), operation]);
  return needed;
}

/** The groups of facts the service gathers for the decisions it takes; any other is for questions that bring their facts. */
export const GATHERED_GROUPS = [
  'clock',
  'customer',
  'rental',
  'order',
  'subscription',
  'setup',
  'allowance',
  'previousWindow',
  'intervention',
  'proposal',
  'renewal',
  'change',
  'incident',
  'update',
  'malfunction',
  'history',
] as const;

export type GatheredGroup = (typeof GATHERED_GROUPS)[number];
