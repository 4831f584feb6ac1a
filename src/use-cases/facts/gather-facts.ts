import type { FactGroup, Facts } from '../../domain/facts';
import type { GatheredGroup } from '../../domain/gathered-groups';
import { own } from '../../domain/own';
import type { Instant } from '../../domain/time';
import type { Scope } from '../operation/scope';
import { allowanceFacts, previousWindowFacts } from './allowance-facts';
import { changeFacts, renewalFacts, setupFacts } from './lifecycle-facts';
import { contractFacts } from './contract-facts';
import { clockFacts } from './clock-facts';
import { incidentFacts, malfunctionFacts, updateFacts } from './incident-facts';
import { interventionFacts, proposalFacts } from './intervention-facts';
import { customerFacts, orderFacts, rentalFacts, subscriptionFacts } from './party-facts';
import { termFacts } from './term-facts';
import { historyFacts, wholeHistoryFacts } from './history-facts';
import type { Asked } from '../operation/matter';

/** Builds one group of facts; undefined when the question is not about it. */
type Build = (
  asked: Asked,
  at: Instant,
  scope: Scope,
) => Promise<FactGroup | undefined> | FactGroup | undefined;

const BUILDERS: Readonly<Record<GatheredGroup, Build>> = {
  clock: (_, at, { zone }) => clockFacts(zone, at),
  customer: ({ customer }, _, scope) => customer && customerFacts(scope.tables, customer),
  contracts: ({ customer, subscription }, _, { tables }) =>
    customer && contractFacts(tables, customer, subscription),
  rental: ({ rental }, at, { zone }) => rental && rentalFacts(rental, zone.dayOf(at)),
  order: ({ order, rental }, _, scope) => order && orderFacts(scope, order, rental),
  subscription: ({ subscription, rental }, _, scope) =>
    subscription && subscriptionFacts(scope, subscription, rental),
  terms: ({ subscription }, _, { tables }) => subscription && termFacts(tables, subscription),
  setup: ({ order, setupAt }, _, { zone }) => setupFacts(zone, order ?? null, setupAt ?? null),
  allowance: ({ allowance }) => allowance && allowanceFacts(allowance),
  previousWindow: ({ previousWindow }) =>
    previousWindow === undefined ? undefined : previousWindowFacts(previousWindow),
  intervention: ({ intervention, proposals, ...about }, _, scope) =>
    intervention && interventionFacts(scope, intervention, proposals ?? [], about),
  proposal: ({ proposal, acceptedOn }) => proposal && proposalFacts(proposal, acceptedOn ?? null),
  renewal: ({ renewalOrder, subscription }, _, { zone }) =>
    renewalOrder === undefined || !subscription ? undefined : renewalFacts(zone, renewalOrder, subscription),
  change: async ({ toLevel, subscription, noted, ...wish }, at, scope) =>
    toLevel === undefined || !subscription
      ? undefined
      : { ...noted, ...(await changeFacts(scope, subscription, { ...wish, toLevel }, scope.zone.dayOf(at))) },
  incident: ({ incident }) => incident && incidentFacts(incident),
  update: ({ update, noted }, _, { zone }) => ({ ...(update && noted), ...updateFacts(zone, update) }),
  event: ({ event }) => event && { ...event.attributes, type: event.type, on: event.on },
  malfunction: ({ malfunction, noted }) => malfunction && { ...noted, ...malfunctionFacts(malfunction) },
  history: ({ subscription }, at, scope) =>
    subscription && historyFacts(scope, { subscriptionId: subscription.id }, at),
  customerHistory: ({ customer }, at, scope) => customer && wholeHistoryFacts(scope, customer.id, at),
};

/** The facts a decision declares that it may read, as far as the question is about them. */
export const gatherFacts = (scope: Scope, decision: string, asked: Asked, at: Instant): Promise<Facts> =>
  gatherGroups(scope, scope.rulebook.factGroups(decision), asked, at);

/** These groups of facts, as far as the question is about them. */
export async function gatherGroups(
  scope: Scope,
  names: readonly string[],
  asked: Asked,
  at: Instant,
): Promise<Facts> {
  const groups: [string, FactGroup][] = [];
  for (const group of names) {
    const built = await own<Build>(BUILDERS, group)?.(asked, at, scope);
    // Older rules that a planned step is asked of may know less.
    if (built) groups.push([group, scope.rulebook.asDeclared(group, built)]);
  }
  return Object.fromEntries(groups);
}
