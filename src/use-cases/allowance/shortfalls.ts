import type { CountedGrant, LedgerEntry } from '../../domain/contract/allowance';
import type { Movement } from '../../domain/ports/store';
import type { Minutes } from '../../domain/minutes';
import { NO_MINUTES, atMost, minus, opposite, sumOfMinutes } from '../../domain/minutes';
import type { Scope } from '../operation/scope';
import type { Cause } from './ledger-writer';
import { noteShortfall } from './ledger-writer';

/**
 * Notes how much of what is held on grants goes beyond what the window grants, in place of what was noted before: where the level
 * goes down while work is planned, what this work leaves over is not all there to be used (articles 2.2.1 and 7).
 */
export async function noteHeldBeyond(
  scope: Scope,
  counted: readonly CountedGrant[],
  minutes: Minutes,
  cause: Cause,
): Promise<void> {
  const grants = counted.filter(({ opened }) => opened);
  if (grants.length === 0) return;
  const summed = await scope.tables.ledger.grantsWith(grants.map(({ id }) => id));
  let left = minutes;
  for (const grant of grants) {
    const own = summed.find(({ id }) => id === grant.id)?.movements ?? [];
    const held = opposite(sumOf(own, ['RESERVATION', 'RELEASE']));
    const part = atMost(left, held);
    await noteShortfall(scope, grant, minus(part, sumOf(own, ['SHORTFALL'])), cause);
    left = minus(left, part);
  }
}

const sumOf = (entries: readonly Movement[], kinds: readonly LedgerEntry['kind'][]): Minutes =>
  sumOfMinutes([
    NO_MINUTES,
    ...entries.filter(({ kind }) => kinds.includes(kind)).map(({ minutes }) => minutes),
  ]);
