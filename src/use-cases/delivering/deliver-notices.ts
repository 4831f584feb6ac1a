import type { OutboxNotice } from '../../domain/contract/notice';
import { claimNotice } from './claim-notice';
import type { NoticeFate } from './record-attempt';
import { recordAttempt } from './record-attempt';
import type { Sending } from './send-message';
import { sendMessage } from './send-message';
import type { Services } from '../operation/deps';

/** What delivering notices needs. */
export interface DeliverNoticesDeps extends Sending, Pick<Services, 'ids'> {}

/** How many notices this run sent, will retry, gave up, or left waiting for the installation to be set up. */
export type DeliveryReport = Readonly<Record<NoticeFate, number>>;

/** Receivers served at once, so that one slow receiver does not hold back the others. */
const LANES = 4;

/**
 * Sends the notices that are due, at least once each: a message is sent outside any transaction, under the id of its
 * notice. What a receiver gets of one run comes in the order it happened. What a receiver does or fails to do is a
 * result; only a failure of the database is an error.
 */
export async function deliverNotices(
  deps: DeliverNoticesDeps,
  { limit }: { readonly limit: number },
): Promise<DeliveryReport> {
  const due = await deps.store.read((tables) => tables.notices.due(deps.clock.now(), limit));
  const report = { sent: 0, retried: 0, failed: 0, waiting: 0 };
  const receivers = byReceiver(due).values();
  const lane = async (): Promise<void> => {
    for (const notices of receivers) {
      for (const notice of notices) {
        const fate = await deliverOne(deps, notice);
        if (fate) report[fate] += 1;
      }
    }
  };
  const lanes = await Promise.allSettled(Array.from({ length: LANES }, lane));
  const broken = lanes.find((ended) => ended.status === 'rejected');
  if (broken) throw broken.reason;
  return report;
}

function byReceiver(due: readonly OutboxNotice[]): ReadonlyMap<string, readonly OutboxNotice[]> {
  const receivers = new Map<string, OutboxNotice[]>();
  for (const notice of due) {
    const receiver = `${notice.channel} ${notice.recipient}`;
    const waiting = receivers.get(receiver);
    if (waiting) waiting.push(notice);
    else receivers.set(receiver, [notice]);
  }
  return receivers;
}

async function deliverOne(deps: DeliverNoticesDeps, seen: OutboxNotice): Promise<NoticeFate | null> {
  const { clock, store, ids } = deps;
  const claimed = await claimNotice(store, seen, clock.now());
  if (!claimed) return null;
  const result = await sendMessage(deps, claimed);
  return recordAttempt(store, ids, { claimed, result, at: clock.now() });
}
