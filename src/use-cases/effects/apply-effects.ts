import type { EffectCall } from '../../domain/decision';
import type { NeedsOf } from '../../domain/effect-arguments';
import type { EffectName } from '../../domain/effects';
import { EFFECTS, isEffectName } from '../../domain/effects';
import { EffectProblem } from '../../domain/errors';
import type { Taken } from '../facts/take-decision';
import type { Matter } from '../operation/matter';
import type { Scope } from '../operation/scope';
import type { Apply, Effect } from './effect';
import { EFFECT_HANDLERS } from './effect-handlers';
import { having } from './having';
import { readArguments } from './read-arguments';

/** Applies the effects of a decision in the order the rules give; `apply` is for those that take a further decision. */
export async function applyEffects<M extends Matter>(
  scope: Scope,
  matter: M,
  taken: Taken,
  apply: Apply,
): Promise<M> {
  let so = matter;
  for (const { effect, args } of taken.decision.effects)
    so = { ...so, ...(await perform(scope, so, effect, args, taken, apply)) };
  return so;
}

function perform<N extends EffectName>(
  scope: Scope,
  matter: Matter,
  effect: N,
  args: EffectCall['args'],
  taken: Taken,
  apply: Apply,
): Promise<Partial<Matter>> {
  // A release of another version of the service, kept to be decided again, may name an effect of its own.
  if (!isEffectName(effect)) throw unknown(effect);
  const needs: readonly NeedsOf<N>[] = EFFECTS[effect].needs;
  const handler: Effect<N> = EFFECT_HANDLERS[effect];
  return handler(
    scope,
    having(matter, needs, taken.decision.decision),
    readArguments(effect, args, taken.decision),
    taken,
    apply,
  );
}

const unknown = (effect: string): EffectProblem =>
  new EffectProblem({
    fr: `le service ne connaît pas l'effet \`${effect}\``,
    en: `the service knows no effect \`${effect}\``,
  });
