import type { ArgumentsOf, NeedsOf } from '../../domain/effect-arguments';
import type { EffectName } from '../../domain/effects';
import type { Taken } from '../facts/take-decision';
import type { Matter, MatterWith } from '../operation/matter';
import type { Scope } from '../operation/scope';

/** Applies all a decision says to a matter: for effects that take a further one. */
export type Apply = <M extends Matter>(scope: Scope, matter: M, taken: Taken) => Promise<M>;

/**
 * Performs one effect of the closed list, with its arguments read and the objects its entry needs at hand. Answers the
 * objects it made or changed: they are written once, after the last effect, so that no effect writes over another.
 */
export type Effect<N extends EffectName> = (
  scope: Scope,
  matter: MatterWith<NeedsOf<N>>,
  args: ArgumentsOf<N>,
  taken: Taken,
  apply: Apply,
) => Promise<Partial<Matter>>;
