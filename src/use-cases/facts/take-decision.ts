import type { CommercialProposal } from '../../domain/contract/intervention';
import type { ContractContext, Decision } from '../../domain/decision';
import type { Instant } from '../../domain/time';
import { NO_CONTRACT } from '../../domain/contract/no-contract';
import { valuesOf } from './answer-values';
import { agreedTerms } from './agreed-terms';
import { gatherFacts } from './gather-facts';
import type { Asked } from '../operation/matter';
import type { Scope } from '../operation/scope';
import type { IdOf } from '../../domain/id';
import { signatureOf } from '../../domain/signature';

/** Asks the rules; writes nothing. */
export async function ask(
  scope: Scope,
  decision: string,
  asked: Asked,
  at: Instant = scope.at,
): Promise<Decision> {
  return scope.rulebook.decide({
    decision,
    facts: await gatherFacts(scope, decision, asked, at),
    contract: { ...contractOf(asked), ...(await agreedTerms(scope, decision, asked)) },
    at,
  });
}

/** Appends a decision to the log, under an id given to it before if there is one; answers its id. */
export async function record(
  scope: Scope,
  decision: Decision,
  asked: Asked,
  id: IdOf<'decisions'> = scope.deps.ids.next('decisions'),
): Promise<IdOf<'decisions'>> {
  const { deps, tables, now } = scope;
  await tables.decisions.insert({
    id,
    customerId: asked.customer?.id ?? asked.subscription?.customerId ?? null,
    subscriptionId: asked.subscription?.id ?? null,
    decision: decision.decision,
    outcome: decision.outcome,
    at: decision.request.at,
    recordedAt: now,
    actor: signatureOf(deps.actor),
    releaseHash: decision.releaseHash,
    request: decision.request,
    values: valuesOf(decision),
    trace: decision.trace,
  });
  deps.onDecision?.(decision);
  return id;
}

/** A decision with the id it has in the log. */
export interface Taken {
  readonly decision: Decision;
  readonly decisionId: IdOf<'decisions'>;
}

/** Asks the rules and appends the answer to the log, under an id given to it before if there is one. */
export async function take(
  scope: Scope,
  name: string,
  asked: Asked,
  at: Instant = scope.at,
  id?: IdOf<'decisions'>,
): Promise<Taken> {
  const decision = await ask(scope, name, asked, at);
  return { decision, decisionId: await record(scope, decision, asked, id) };
}

/** Whether there is anything in an answer: where no rule decides and nothing is done, all stays as it is. */
export const entailsSomething = ({ trace: { decidedBy }, effects }: Decision): boolean =>
  decidedBy.length > 0 || effects.length > 0;

/** The texts that bind: those of the subscription, or the ones in force for a customer without one. */
export function contractOf(asked: Asked): ContractContext {
  const { customer, rental, subscription, boundBy, agreed, proposals } = asked;
  const { agreedOn, editions } = boundBy ?? subscription ?? NO_CONTRACT;
  return {
    ...NO_CONTRACT,
    customer: customer?.reference ?? null,
    rental: rental?.reference ?? null,
    subscription: subscription?.reference ?? null,
    signedOn: subscription?.signedOn ?? null,
    agreedOn,
    editions,
    proposal: agreed ?? lastAccepted(proposals ?? []),
  };
}

/** The figures of the proposal accepted last, if there is one. */
function lastAccepted(proposals: readonly CommercialProposal[]): ContractContext['proposal'] {
  const accepted = proposals.findLast(({ status }) => status === 'ACCEPTED');
  return accepted ? { reference: accepted.reference, values: accepted.values } : null;
}
