import type { Rulebook, Rulebooks } from '../domain/ports/rulebook';
import { createRulebook } from './create-rulebook';
import type { RuleEvaluator } from './deciding/rule-evaluator';
import { keptRulebooks } from './kept-rulebooks';
import type { Release } from './model/release';

/** The rulebooks of a running service: the one in force can be replaced while it answers. */
export interface LiveRulebooks extends Rulebooks {
  /** Puts a release in force; decisions being taken finish with the rulebook they began with. */
  adopt(release: Release): void;
}

/** Serves the release in force and those that decided before. */
export function liveRulebooks(first: Release, evaluator?: RuleEvaluator): LiveRulebooks {
  const rulebookOf = (release: Release): Rulebook => createRulebook(release, evaluator);
  let current = rulebookOf(first);
  const old = keptRulebooks(rulebookOf);
  return {
    current: () => current,
    byHash: async (hash, releases) => (hash === current.releaseHash ? current : old.byHash(hash, releases)),
    adopt: (release) => {
      if (release.hash === current.releaseHash) return;
      old.remember(current);
      current = rulebookOf(release);
    },
  };
}
