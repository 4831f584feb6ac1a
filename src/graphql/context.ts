import type { Actor } from '../domain/actor';
import { Unauthenticated } from '../domain/errors';
import type { Explanation } from '../domain/explanation';
import type { MovableClock } from '../domain/ports/clock';
import type { Language } from '../domain/text';
import type { Deps, Services } from '../use-cases/deps';
import type { Loaders } from './loaders';
import { loadersFor } from './loaders';

/** What a request carries to its resolvers. */
export interface Context {
  /** Services with who asks; fails with Unauthenticated when nobody said. */
  readonly deps: Deps;
  /** What needs no actor: the contract and the offer are public. */
  readonly services: Services;
  readonly language: Language;
  /** Each decision is explained once per request. */
  readonly explanations: Map<object, Promise<Explanation>>;
  readonly load: Loaders;
  /** The clock that can be moved, outside production. */
  readonly testClock: MovableClock | null;
}

/** What the server knows of a request. */
export interface RequestParts {
  readonly services: Services;
  /** Who asks, nobody, or why the token was refused. */
  readonly identity: Actor | Unauthenticated | null;
  readonly language: Language;
  readonly testClock: MovableClock | null;
}

/** The context of one request. */
export function contextOf({ services, identity, language, testClock }: RequestParts): Context {
  const deps = (): Deps => {
    if (identity instanceof Unauthenticated) throw identity;
    if (identity) return { ...services, actor: identity };
    throw new Unauthenticated({
      fr: 'il faut un jeton : en-tête `authorization: Bearer <jeton>` (`npx clausier demo tokens` pour la démonstration)',
      en: 'a token is needed: header `authorization: Bearer <token>` (`npx clausier demo tokens` for the demonstration)',
    });
  };
  return {
    get deps() {
      return deps();
    },
    services,
    language,
    explanations: new Map(),
    load: loadersFor(deps, services),
    testClock,
  };
}
