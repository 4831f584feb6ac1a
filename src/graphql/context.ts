import type { Explanation } from '../domain/explanation';
import type { Decision } from '../domain/decision';
import type { Deps } from '../use-cases/deps';

/** What a request carries to its resolvers. */
export interface Context {
  readonly deps: Deps;
  /** Each decision is explained once per request. */
  readonly explanations: Map<Decision, Promise<Explanation>>;
}
