import { argumentsOf } from '../../domain/effect-arguments';
import type { EffectName } from '../../domain/effects';
import { EFFECT_NAMES } from '../../domain/effects';
import type { EffectModel } from '../model/decision-model';
import type { Cursor } from './cursor';

/** Effects with their arguments as written; `check-effects.ts` says what they may be bound to. */
export function readEffects(from: Cursor | undefined): readonly EffectModel[] {
  return (from?.elements() ?? []).flatMap((element) => {
    const { effect, with: args } =
      element.node.type === 'string' ? { effect: element } : element.fields(['effect', 'with'], ['effect']);
    const name = effect ? readEffectName(effect) : null;
    if (name === null) return [];
    const given = args?.members(argumentsOf(name).map((argument) => argument.name)) ?? [];
    return [
      { effect: name, with: Object.fromEntries(given.map(([arg, member]) => [arg, member.value as string])) },
    ];
  });
}

const readEffectName = (from: Cursor): EffectName | null =>
  from.oneOf(EFFECT_NAMES, { fr: "l'effet", en: 'effect' });
