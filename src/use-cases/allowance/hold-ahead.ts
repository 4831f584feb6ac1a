import type { Hold } from '../../domain/contract/hold';
import type { IdOf } from '../../domain/id';
import { NO_MINUTES, sumOfMinutes } from '../../domain/minutes';
import type { Scope } from '../operation/scope';

/** Holds minutes of a window that has not begun for an intervention, added to what it holds of it already. */
export async function holdAhead({ tables }: Scope, wanted: Omit<Hold, 'status' | 'version'>): Promise<void> {
  if (wanted.minutes === 0) return;
  const known = await tables.holds.find(wanted.id);
  if (!known) {
    await tables.holds.insert({ ...wanted, status: 'WAITING', version: 1 });
    return;
  }
  const { day, minutes, decisionId } = wanted;
  const held = known.status === 'WAITING' ? known.minutes : NO_MINUTES;
  await tables.holds.update(known, {
    day,
    minutes: sumOfMinutes([held, minutes]),
    status: 'WAITING',
    decisionId,
  });
}

/** Gives up what an intervention holds of a window that has not begun. */
export async function dropHold({ tables }: Scope, interventionId: IdOf<'interventions'>): Promise<void> {
  const known = await tables.holds.find(interventionId);
  if (known?.status === 'WAITING')
    await tables.holds.update(known, { status: 'DROPPED', minutes: NO_MINUTES });
}
