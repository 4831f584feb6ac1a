import type { OutboxNotice } from '../../domain/contract/notice';
import { ConcurrentChange } from '../../domain/errors';
import { shortLine } from '../../domain/format/short-line';
import type { IdGenerator } from '../../domain/ports/id-generator';
import type { Store, Tables } from '../../domain/ports/store';
import type { IdOf } from '../../domain/id';
import type { Instant } from '../../domain/time';
import type { ClaimedNotice } from './claim-notice';
import { MAX_ATTEMPTS, nextLookAt } from './retry-schedule';
import type { AttemptResult } from './send-message';

/** What the other side answered is kept as one line of the delivery log. */
const LONGEST_DETAIL = 200;

/** What became of a claimed notice. */
export type NoticeFate = 'sent' | 'retried' | 'failed' | 'waiting';

interface Recording {
  readonly claimed: ClaimedNotice;
  readonly result: AttemptResult;
  readonly at: Instant;
}

/** Writes the attempt in the delivery log and the new state of the notice, unless someone moved it meanwhile. */
export async function recordAttempt(
  store: Store,
  ids: IdGenerator,
  recording: Recording,
): Promise<NoticeFate> {
  const id = ids.next('deliveries');
  const fate = fateOf(recording);
  const record = (): Promise<void> =>
    store.write(async (tables) => {
      await log(tables, id, recording);
      await move(tables, fate, recording);
      if (recording.result.ended === 'gone') await closeEndpoint(tables, recording.claimed);
    });
  try {
    await record();
  } catch (error) {
    if (!(error instanceof ConcurrentChange)) throw error;
    await record();
  }
  return fate;
}

function fateOf({ claimed, result }: Recording): NoticeFate {
  switch (result.ended) {
    case 'sent':
      return 'sent';
    case 'unable':
      return 'waiting';
    case 'again':
      return claimed.notice.attempts >= MAX_ATTEMPTS ? 'failed' : 'retried';
    case 'never':
    case 'gone':
      return 'failed';
  }
}

/** A notice that waits for the installation says so once, not at every look. */
async function log(
  tables: Tables,
  id: IdOf<'deliveries'>,
  { claimed, result, at }: Recording,
): Promise<void> {
  const noticeId = claimed.notice.id;
  const detail = shortLine(result.detail, LONGEST_DETAIL);
  if (result.ended === 'unable') {
    const [last] = await tables.deliveries.list({ noticeId }, { first: 1, newestFirst: true });
    if (last?.detail === detail) return;
  }
  await tables.deliveries.insert({ id, noticeId, at, succeeded: result.ended === 'sent', detail });
}

async function move(tables: Tables, fate: NoticeFate, { claimed, at }: Recording): Promise<void> {
  const { notice } = claimed;
  const current = await tables.notices.find(notice.id);
  const changes = changesFor(fate, notice, at);
  if (changes && current?.version === notice.version) await tables.notices.update(current, changes);
}

function changesFor(fate: NoticeFate, { attempts }: OutboxNotice, at: Instant): Partial<OutboxNotice> | null {
  switch (fate) {
    case 'sent':
      return { status: 'SENT', sentAt: at };
    case 'failed':
      return { status: 'FAILED' };
    case 'waiting':
      return { attempts: attempts - 1, nextAttemptAt: nextLookAt(at) };
    case 'retried':
      return null;
  }
}

async function closeEndpoint(tables: Tables, { endpoint }: ClaimedNotice): Promise<void> {
  const current = endpoint && (await tables.webhookEndpoints.find(endpoint.id));
  if (current?.active && current.url === endpoint?.url) {
    await tables.webhookEndpoints.update(current, { active: false });
  }
}
