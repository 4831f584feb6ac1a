import { isQuoted } from '../model/quoted-argument';
import type { VocabularyModel } from '../model/vocabulary-model';

/** Decisions that another one, or a step, takes: they act on what that one is about, which their own facts do not tell. */
export function takenFurther({ decisions, steps }: VocabularyModel): ReadonlySet<string> {
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
