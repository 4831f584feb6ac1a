import type { OutboxNotice } from '../../domain/contract/notice';
import type { GivenId } from '../../domain/id';
import { checkTransition } from '../operation/check-transition';
import type { Deps } from '../operation/deps';
import { findOwn } from '../operation/find-own';
import { authorize } from '../operation/permissions';

/** Queues again, for now, a notice that was sent or given up; its id stays, so that a receiver can tell. */
export async function replayNotice(
  deps: Pick<Deps, 'actor' | 'clock' | 'store'>,
  noticeId: GivenId<'notices'>,
): Promise<OutboxNotice> {
  authorize(deps, 'replayNotice');
  return deps.store.write(async (tables) => {
    const notice = await findOwn(tables, deps.actor, 'notices', noticeId, 'noticeId');
    checkTransition({ reference: notice.id, status: notice.status }, ['SENT', 'FAILED'], 'noticeId');
    return tables.notices.update(notice, {
      status: 'QUEUED',
      attempts: 0,
      nextAttemptAt: deps.clock.now(),
    });
  });
}
