import type { Actor } from '../../domain/actor';
import { canonical } from '../../domain/canonical';
import { IdempotencyKeyMismatch, InvalidInput, ServiceUnavailable } from '../../domain/errors';
import type { Deps } from './deps';
import type { Scope } from './scope';
import { scopeOf } from './scope';
import { sha256 } from './sha256';

/** The ids of what an operation touched: enough to answer the same again. */
export type Receipt = Readonly<Record<string, string | null>>;

/** What every operation that writes may be given. */
export interface Keyed {
  /** Chosen by the caller: the same key with the same input answers the same, once written. */
  readonly idempotencyKey?: string | null | undefined;
}

const LONGEST_KEY = 100;

/** Runs `work` in one transaction; with a key, at most once for this caller. */
export async function idempotentWrite<R extends Receipt>(
  deps: Deps,
  operation: string,
  { idempotencyKey, ...input }: Keyed,
  work: (scope: Scope) => Promise<R>,
): Promise<R> {
  const now = deps.clock.now();
  if (idempotencyKey === null || idempotencyKey === undefined)
    return deps.store.write((tables) => work(scopeOf(deps, tables, now)));
  const id = keyOf(deps.actor, idempotencyKey);
  const inputHash = sha256(`${operation}\0${canonical(input)}`);
  const { result, replayed } = await onceMore(() =>
    deps.store.write(async (tables) => {
      const known = await tables.idempotency.find(id);
      if (known) {
        if (known.inputHash !== inputHash) throw mismatch();
        return { result: JSON.parse(known.result) as R, replayed: true };
      }
      const done = await work(scopeOf(deps, tables, now));
      await tables.idempotency.insert({
        id,
        operation,
        inputHash,
        result: JSON.stringify(done),
        recordedAt: now,
      });
      return { result: done, replayed: false };
    }),
  );
  if (replayed) deps.onReplay?.();
  return result;
}

/** Where nobody knows whether it was kept, it is asked once more: under its key it is done once. */
const onceMore = <R>(write: () => Promise<R>): Promise<R> =>
  write().catch((error: unknown) => {
    if (error instanceof ServiceUnavailable && error.maybeDone) return write();
    throw error;
  });

/** One program may act for several customers under one name: each has its own keys. */
function keyOf({ subject, role, customerId }: Actor, key: string): string {
  if (key.trim() === '' || key.length > LONGEST_KEY) {
    throw new InvalidInput(
      {
        fr: `une clé d'idempotence a de 1 à ${LONGEST_KEY} caractères ; sans clé, ne pas donner le champ`,
        en: `an idempotency key has 1 to ${LONGEST_KEY} characters; without a key, leave the field out`,
      },
      ['idempotencyKey'],
    );
  }
  const caller = sha256(JSON.stringify([subject, role, customerId]));
  return `${caller.slice(0, 24)}:${sha256(key)}`;
}

const mismatch = (): IdempotencyKeyMismatch =>
  new IdempotencyKeyMismatch(
    {
      fr: "cette clé d'idempotence a déjà servi avec une autre demande ; en choisir une nouvelle",
      en: 'this idempotency key was used with another request; choose a new one',
    },
    ['idempotencyKey'],
  );
