import type { EffectEntry } from '../../domain/effect-entry';
import { EFFECTS, isEffectName } from '../../domain/effects';
import { isQuoted } from '../model/quoted-argument';
import type { VocabularyModel } from '../model/vocabulary-model';
import type { Cursor } from '../reading/cursor';
import type { Folder } from '../reading/read-folder';

/** An outcome entails effects on what its decision is about, or on what an effect before them made. */
export function checkEffectObjects({ vocabulary, vocabularyRoot }: Folder): void {
  const further = takenFurther(vocabulary);
  for (const [decision, { outcomes, groups }] of Object.entries(vocabulary.decisions)) {
    if (further.has(decision)) continue;
    for (const code of Object.keys(outcomes))
      checkObjects(vocabularyRoot.at('decisions', decision, 'outcomes', code, 'effects'), decision, groups);
  }
}

/** Decisions that another one, or a step, takes: they act on what that one is about, which their own facts do not tell. */
function takenFurther({ decisions, steps }: VocabularyModel): ReadonlySet<string> {
  const lists = [
    ...Object.values(decisions).flatMap(({ outcomes }) => Object.values(outcomes)),
    ...Object.values(steps),
  ];
  return new Set(
    lists
      .flatMap(({ effects }) => effects)
      .filter(({ effect }) => effect === 'decide')
      .map(({ with: bindings }) => unquoted(String(bindings['decision']))),
  );
}

const unquoted = (bound: string): string => (isQuoted(bound) ? bound.slice(1, -1) : bound);

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
