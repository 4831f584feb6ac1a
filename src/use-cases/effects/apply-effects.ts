import type { EffectName } from '../../domain/effects';
import { EffectProblem } from '../../domain/errors';
import type { Scope } from '../operation/scope';
import { EFFECT_HANDLERS } from './effect-handlers';
import type { Apply, Target } from './target';

/** Applies the effects of a decision in the order the rules give; `apply` is for those that take a further decision. */
export async function applyEffects(scope: Scope, target: Target, apply: Apply): Promise<Target> {
  let so = target;
  for (const { effect, args } of target.decision.effects) {
    const handler = EFFECT_HANDLERS[effect as EffectName];
    if (!handler) throw unknown(effect);
    so = await handler(scope, so, args, apply);
  }
  return so;
}

const unknown = (effect: string): EffectProblem =>
  new EffectProblem({
    fr: `le service ne connaît pas l'effet \`${effect}\``,
    en: `the service knows no effect \`${effect}\``,
  });
