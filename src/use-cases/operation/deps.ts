import type { Actor } from '../../domain/actor';
import type { Decision } from '../../domain/decision';
import type { Clock } from '../../domain/ports/clock';
import type { EndpointCheck } from '../../domain/ports/endpoint-check';
import type { IdGenerator } from '../../domain/ports/id-generator';
import type { ProviderHere } from '../../domain/issuer';
import type { Rulebooks } from '../../domain/ports/rulebook';
import type { Store } from '../../domain/ports/store';
import type { Troubles } from '../../domain/ports/troubles';
import type { Vault } from '../../domain/ports/vault';

/** What the composition root hands to every operation. */
export interface Services {
  readonly clock: Clock;
  readonly rulebooks: Rulebooks;
  readonly store: Store;
  readonly ids: IdGenerator;
  readonly troubles: Troubles;
  /** Where secrets of webhooks are kept. */
  readonly vault: Vault;
  readonly checkEndpoint: EndpointCheck;
  /** What this installation says of the provider instead of the contract. */
  readonly provider: ProviderHere;
  /** Told of each decision that is recorded, for whoever counts them. */
  readonly onDecision?: (taken: Pick<Decision, 'decision' | 'outcome'>) => void;
}

/** The same, with who asks. */
export interface Deps extends Services {
  readonly actor: Actor;
  /** Told when an operation was done before, under the same key: what it answered then is answered again. */
  readonly onReplay?: () => void;
}

/** What a question to the rules alone needs. */
export type RulesOnly = Pick<Services, 'clock' | 'rulebooks'>;
