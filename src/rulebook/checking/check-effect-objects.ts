import type { EffectEntry } from '../../domain/effect-entry';
import { EFFECTS, isEffectName } from '../../domain/effects';
import type { Cursor } from '../reading/cursor';
import type { Folder } from '../reading/read-folder';
import { takenFurther } from './taken-further';

/** An outcome entails effects on what its decision is about, or on what an effect before them made. */
export function checkEffectObjects({ vocabulary, vocabularyRoot }: Folder): void {
  const further = takenFurther(vocabulary);
  for (const [decision, { outcomes, groups }] of Object.entries(vocabulary.decisions))
    for (const code of Object.keys(outcomes)) {
      const effects = vocabularyRoot.at('decisions', decision, 'outcomes', code, 'effects');
      checkPriced(effects);
      if (!further.has(decision)) checkObjects(effects, decision, groups);
    }
  for (const step of Object.keys(vocabulary.steps)) checkPriced(vocabularyRoot.at('steps', step, 'effects'));
}

/** What tells a part of a price stands after the effect that gives it: alone, it would be said and never be paid less. */
function checkPriced(effects: Cursor | undefined): void {
  let isPriced = false;
  for (const [, effect] of effects?.inside ?? []) {
    const name = (effect.at('effect') ?? effect).written;
    if (!isEffectName(name)) continue;
    const { takes, ofPrice }: EffectEntry = EFFECTS[name];
    if (ofPrice && !isPriced) effect.report('R024.price', { effect: name });
    isPriced ||= Object.hasOwn(takes, 'total');
  }
}

function checkObjects(effects: Cursor | undefined, decision: string, groups: readonly string[]): void {
  const there = new Set(groups);
  // An act on a subscription has its minutes at hand, whether its rules look at them or not.
  if (there.has('subscription')) there.add('allowance');
  for (const [, effect] of effects?.inside ?? []) {
    const name = (effect.at('effect') ?? effect).written;
    if (!isEffectName(name)) continue;
    const { needs, makes }: EffectEntry = EFFECTS[name];
    for (const object of needs)
      if (!there.has(object)) effect.report('R024.object', { effect: name, object, decision });
    if (makes) there.add(makes);
  }
}
