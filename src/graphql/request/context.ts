import type { Actor } from '../../domain/actor';
import type { ServiceUnavailable } from '../../domain/errors';
import { ClausierError, Unauthenticated } from '../../domain/errors';
import type { Explanation } from '../../domain/explanation';
import type { MovableClock } from '../../domain/ports/clock';
import type { Language } from '../../domain/text';
import type { Deps, Services } from '../../use-cases/operation/deps';
import type { Loaders } from './loaders';
import { loadersFor } from './loaders';

/** Why nobody knows who asks. */
export type Unknown = Unauthenticated | ServiceUnavailable;

/** What the server knows of a request. */
export interface RequestParts {
  /** What needs no actor: the contract and the offer are public. */
  readonly services: Services;
  /** Who asks, nobody, or why that is not known: the token was refused, or could not be looked up. */
  readonly identity: Actor | Unknown | null;
  readonly language: Language;
  /** The clock that can be moved, outside production. */
  readonly testClock: MovableClock | null;
  /** The version of the service. */
  readonly version?: string;
}

/** What a request carries to its resolvers; a class, since the server copies its context by prototype. */
export class Context implements RequestParts {
  readonly services: Services;
  readonly identity: Actor | Unknown | null;
  readonly language: Language;
  readonly testClock: MovableClock | null;
  readonly version: string;
  /** Each decision is explained once per request. */
  readonly explanations = new Map<object, Promise<Explanation>>();
  readonly load: Loaders;
  private identified: Deps | null = null;
  /** Whether the mutation under way was done before; mutations of a request run one after the other. */
  replayed = false;

  constructor({ services, identity, language, testClock, version = '' }: RequestParts) {
    this.services = services;
    this.identity = identity;
    this.language = language;
    this.testClock = testClock;
    this.version = version;
    this.load = loadersFor(() => this.deps);
  }

  /** Who asks, where anybody may: a token that was refused is nobody's. */
  get actor(): Actor | null {
    return this.identity instanceof ClausierError ? null : this.identity;
  }

  /** Services with who asks; fails with Unauthenticated when nobody said. */
  get deps(): Deps {
    const { identity, services } = this;
    if (identity instanceof ClausierError) throw identity;
    if (identity)
      return (this.identified ??= {
        ...services,
        actor: identity,
        onReplay: () => (this.replayed = true),
      });
    throw new Unauthenticated({
      fr: 'il faut un jeton : en-tête `authorization: Bearer <jeton>` (`npx clausier demo tokens` pour la démonstration)',
      en: 'a token is needed: header `authorization: Bearer <token>` (`npx clausier demo tokens` for the demonstration)',
    });
  }
}
