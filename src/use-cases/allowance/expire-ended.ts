import { opposite } from '../../domain/minutes';
import type { LocalDate } from '../../domain/time';
import type { Scope } from '../operation/scope';
import type { LedgerView } from './ledger-view';
import { balanceOf } from './ledger-view';
import { move } from './ledger-writer';

/** Writes down that what was left of each grant that has ended lapsed on its last day: it is not carried over (article 2.2.1). */
export async function expireEnded(
  scope: Scope,
  { grants, entries }: LedgerView,
  day: LocalDate,
): Promise<void> {
  for (const grant of grants.filter(({ validUntil }) => validUntil <= day)) {
    const remainingMinutes = balanceOf(entries.filter(({ grantId }) => grantId === grant.id));
    await move(scope, { ...grant, remainingMinutes }, 'EXPIRY', opposite(remainingMinutes), {
      decisionId: grant.decisionId,
      effectiveAt: scope.zone.startOfDay(grant.validUntil),
    });
  }
}
