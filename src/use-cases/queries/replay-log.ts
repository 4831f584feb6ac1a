import type { Decision, DecisionRecord } from '../../domain/decision';
import { ClausierError } from '../../domain/errors';
import type { IdOf } from '../../domain/id';
import type { Rulebook } from '../../domain/ports/rulebook';
import type { Instant } from '../../domain/time';
import { differingParts } from './answer-parts';
import { replay, sameAnswer } from './read-decision';
import type { ToReplay } from './rulebook-that-decided';

/** Which decisions of the log to take again. */
export interface LogFilter {
  readonly subscriptionId: IdOf<'subscriptions'> | null;
  /** The release that took them, by the first signs of its hash. */
  readonly release: string | null;
  /** Those recorded from this instant on. */
  readonly since: Instant | null;
}

/** A decision of the log, taken again: by the rules that took it, or by others. */
export type Retaken =
  | { readonly result: 'identical'; readonly record: DecisionRecord }
  /** `before` is the whole answer of then, where other rules are asked and those of then still answer. */
  | {
      readonly result: 'different';
      readonly record: DecisionRecord;
      readonly decision: Decision;
      readonly before: Decision | null;
    }
  /** These rules do not decide it, such as on facts that an old record lacks. */
  | { readonly result: 'undecided'; readonly record: DecisionRecord; readonly error: ClausierError };

/** Rows read at a time: memory does not grow with the log. */
const PAGE = 500;

/** Takes the decisions of the log again, in their order, one page in memory at a time; `under` other rules where given. */
export async function* replayLog(
  services: ToReplay,
  filter: LogFilter,
  under: Rulebook | null,
): AsyncGenerator<Retaken> {
  for await (const record of recordsOf(services, filter)) yield await retaken(services, record, under);
}

/** How many decisions a replay goes through: what a page cannot be asked for is left out on the way. */
export const countLog = ({ store }: Pick<ToReplay, 'store'>, filter: LogFilter): Promise<number> =>
  store.read(({ decisions }) => decisions.count(ofSubscription(filter)));

async function* recordsOf(
  { store }: Pick<ToReplay, 'store'>,
  filter: LogFilter,
): AsyncGenerator<DecisionRecord> {
  let after: IdOf<'decisions'> | null = null;
  for (;;) {
    const from: IdOf<'decisions'> | null = after;
    const page: readonly DecisionRecord[] = await store.read(({ decisions }) =>
      decisions.list(ofSubscription(filter), { first: PAGE, after: from }),
    );
    yield* page.filter((record) => isWanted(record, filter));
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = last.id;
  }
}

const ofSubscription = ({ subscriptionId }: LogFilter): { subscriptionId?: IdOf<'subscriptions'> } =>
  subscriptionId === null ? {} : { subscriptionId };

const isWanted = ({ releaseHash, recordedAt }: DecisionRecord, { release, since }: LogFilter): boolean =>
  (release === null || releaseHash.startsWith(release)) && (since === null || recordedAt >= since);

async function retaken(services: ToReplay, record: DecisionRecord, under: Rulebook | null): Promise<Retaken> {
  try {
    return under ? await takenUnder(services, record, under) : await takenAgain(services, record);
  } catch (error) {
    if (!(error instanceof ClausierError)) throw error;
    return { result: 'undecided', record, error };
  }
}

async function takenAgain(services: ToReplay, record: DecisionRecord): Promise<Retaken> {
  const { decision, identical } = await replay(services, record);
  return identical
    ? { result: 'identical', record }
    : { result: 'different', record, decision, before: null };
}

/** Under other rules, the whole answer counts: what it grants, plans, sends and does as well as what the log keeps of it. */
async function takenUnder(services: ToReplay, record: DecisionRecord, under: Rulebook): Promise<Retaken> {
  const decision = await under.decide(record.request);
  const before = await answeredThen(services, record);
  const same = sameAnswer(record, decision) && (!before || differingParts(before, decision).length === 0);
  return same ? { result: 'identical', record } : { result: 'different', record, decision, before };
}

/** What was answered, in whole; null where the rules that did cannot be asked again. */
async function answeredThen(services: ToReplay, record: DecisionRecord): Promise<Decision | null> {
  try {
    return (await replay(services, record)).decision;
  } catch (error) {
    if (!(error instanceof ClausierError)) throw error;
    return null;
  }
}
