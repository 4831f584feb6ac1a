import type { Grant, LedgerEntry } from '../../domain/contract/allowance';
import { EffectProblem } from '../../domain/errors';
import type { GrantBalance } from '../../domain/ports/store';
import type { IdOf } from '../../domain/id';
import { NO_MINUTES, atMost, minus, opposite, sumOfMinutes } from '../../domain/minutes';
import type { Minutes } from '../../domain/minutes';
import type { Instant } from '../../domain/time';
import type { Scope } from '../operation/scope';

/** What a movement is made for, and when it counts. */
export interface Cause {
  readonly interventionId?: IdOf<'interventions'> | null;
  readonly decisionId: IdOf<'decisions'> | null;
  readonly effectiveAt?: Instant;
}

/** What a movement needs to know of a grant. */
type Movable = Pick<GrantBalance, 'id' | 'accountId' | 'remainingMinutes'>;

/** Appends one movement to a grant; answers the grant as it then stands, never below zero. */
export async function move<G extends Movable>(
  scope: Scope,
  grant: G,
  kind: Exclude<LedgerEntry['kind'], 'SHORTFALL'>,
  minutes: Minutes,
  cause: Cause,
): Promise<G> {
  const balanceAfter = sumOfMinutes([grant.remainingMinutes, minutes]);
  if (balanceAfter < 0) throw lacking(opposite(minutes), opposite(balanceAfter));
  if (minutes === 0) return grant;
  await append(scope, grant, { kind, minutes, balanceAfter }, cause);
  return { ...grant, remainingMinutes: balanceAfter };
}

/** Notes that more is held on a grant than its window grants, or, below zero, that given back minutes filled it (article 7). */
export async function noteShortfall(
  scope: Scope,
  grant: Movable,
  minutes: Minutes,
  cause: Cause,
): Promise<void> {
  if (minutes === 0) return;
  await append(scope, grant, { kind: 'SHORTFALL', minutes, balanceAfter: grant.remainingMinutes }, cause);
}

async function append(
  scope: Scope,
  grant: Movable,
  entry: Pick<LedgerEntry, 'kind' | 'minutes' | 'balanceAfter'>,
  { interventionId = null, decisionId, effectiveAt = scope.at }: Cause,
): Promise<void> {
  const { deps, tables, now } = scope;
  await tables.ledger.append({
    id: deps.ids.next('ledgerEntries'),
    accountId: grant.accountId,
    seq: (await tables.ledger.lastSeq(grant.accountId)) + 1,
    grantId: grant.id,
    ...entry,
    interventionId,
    decisionId,
    effectiveAt,
    recordedAt: now,
  });
}

/** Opens a grant with its first movement, which counts from `effectiveAt`. */
export async function openGrant(scope: Scope, grant: Grant, effectiveAt: Instant): Promise<void> {
  await scope.tables.ledger.insertGrant(grant);
  await move(scope, { ...grant, remainingMinutes: NO_MINUTES }, 'GRANT', grant.minutes, {
    decisionId: grant.decisionId,
    effectiveAt,
  });
}

/** What decides which grant is used first. */
type Ordered = Movable & Pick<GrantBalance, 'consumptionOrder' | 'validUntil'>;

/** Takes a part off a grant; answers the grant as it then stands. */
type Take<G> = (grant: G, part: Minutes) => Promise<G>;

/** Takes minutes off grants in their order of consumption; answers the grants as they then stand. */
export async function takeMinutes<G extends Ordered>(
  grants: readonly G[],
  minutes: Minutes,
  take: Take<G>,
): Promise<readonly G[]> {
  const available = sumOfMinutes(grants.map(({ remainingMinutes }) => remainingMinutes));
  if (available < minutes) throw lacking(minutes, minus(minutes, available));
  const after: G[] = [];
  let left = minutes;
  for (const grant of inOrderOfConsumption(grants)) {
    const part = atMost(left, grant.remainingMinutes);
    after.push(part === 0 ? grant : await take(grant, part));
    left = minus(left, part);
  }
  return after;
}

/** The lowest order first, then what ends first. */
export const inOrderOfConsumption = <G extends Ordered>(grants: readonly G[]): readonly G[] =>
  [...grants].sort(
    (one, other) =>
      one.consumptionOrder - other.consumptionOrder || compare(one.validUntil, other.validUntil),
  );

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const lacking = (asked: Minutes, lack: Minutes): EffectProblem =>
  new EffectProblem({
    fr: `les règles demandent ${asked} min et il en manque ${lack} dans le temps alloué`,
    en: `the rules ask for ${asked} min and the monthly time lacks ${lack}`,
  });
