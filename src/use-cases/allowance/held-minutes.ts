import type { AccountId } from '../../domain/contract/allowance';
import type { GrantBalance } from '../../domain/ports/store';
import type { IdOf } from '../../domain/id';
import { opposite, sumOfMinutes } from '../../domain/minutes';
import type { Minutes } from '../../domain/minutes';
import type { LocalDate } from '../../domain/time';
import type { Scope } from '../operation/scope';

/** Minutes an intervention still holds on a grant. */
export interface Held {
  readonly grant: GrantBalance;
  readonly minutes: Minutes;
}

/** What an intervention still holds on these accounts, grant by grant, those of windows that have ended included. */
export async function heldBy(
  { tables }: Scope,
  accountIds: readonly AccountId[],
  interventionId: IdOf<'interventions'>,
): Promise<readonly Held[]> {
  const entries = await tables.ledger.entriesOf({ interventionId });
  const grants = await tables.ledger.grantsWith([...new Set(entries.map(({ grantId }) => grantId))]);
  return grants.flatMap((grant) => {
    if (!accountIds.includes(grant.accountId)) return [];
    const moved = sumOfMinutes(
      entries
        .filter(({ grantId, kind }) => grantId === grant.id && (kind === 'RESERVATION' || kind === 'RELEASE'))
        .map(({ minutes }) => minutes),
    );
    return moved < 0 ? [{ grant, minutes: opposite(moved) }] : [];
  });
}

/** What an intervention holds for a day, of windows that are open or of one that has not begun. */
export async function heldOn(
  scope: Scope,
  accountIds: readonly AccountId[],
  interventionId: IdOf<'interventions'>,
  day: LocalDate,
): Promise<Minutes> {
  const held = await heldBy(scope, accountIds, interventionId);
  const ahead = await scope.tables.holds.find(interventionId);
  return sumOfMinutes([
    ...held
      .filter(({ grant: { validFrom, validUntil } }) => validFrom <= day && day < validUntil)
      .map(({ minutes }) => minutes),
    ...(ahead?.status === 'WAITING' && ahead.day === day ? [ahead.minutes] : []),
  ]);
}
