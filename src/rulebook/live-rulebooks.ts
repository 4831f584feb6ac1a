import type { Rulebooks } from '../domain/ports/rulebook';
import { createRulebook } from './create-rulebook';
import { keptRulebooks } from './kept-rulebooks';
import type { Release } from './model/release';

/** The rulebooks of a running service: the one in force can be replaced while it answers. */
export interface LiveRulebooks extends Rulebooks {
  /** Puts a release in force; decisions being taken finish with the rulebook they began with. */
  adopt(release: Release): void;
}

/** Serves the release in force and those that decided before. */
export function liveRulebooks(first: Release): LiveRulebooks {
  let current = createRulebook(first);
  const old = keptRulebooks();
  return {
    current: () => current,
    byHash: async (hash, releases) => (hash === current.releaseHash ? current : old.byHash(hash, releases)),
    adopt: (release) => {
      if (release.hash === current.releaseHash) return;
      old.remember(current);
      current = createRulebook(release);
    },
  };
}
