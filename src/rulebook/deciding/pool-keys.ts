import type { DecisionRequest } from '../../domain/decision';
import type { Release } from '../model/release';
import type { ValueExpression } from '../model/value-expression';
import { Session } from './session';
import { plain, valueOf } from './value-of';

/** What each pool of the vocabulary tells its members by, for one subscription; null where it is in none, as nothing is known of it. */
export function poolKeys(
  release: Release,
  request: Omit<DecisionRequest, 'decision'>,
): Readonly<Record<string, string | null>> {
  const session = new Session(release, { ...request, decision: '' });
  const keyOf = (by: ValueExpression): string | null => {
    const key = valueOf(session, by, plain('text'));
    return typeof key === 'string' ? key : null;
  };
  return Object.fromEntries(
    Object.entries(release.vocabulary.pools).map(([pool, { by }]) => [pool, keyOf(by)]),
  );
}
