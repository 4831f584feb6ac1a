import { NotFound } from '../domain/errors';
import type { Rulebook, Rulebooks } from '../domain/ports/rulebook';
import type { StoredRelease } from '../domain/records/stored-release';
import { readRelease } from './load-rulebook';
import type { Release } from './model/release';
import { createRulebook } from './create-rulebook';

/** Old rulebooks kept in memory for replays. */
const KEPT = 8;

/** The rulebooks of a running service: the one in force can be replaced while it answers. */
export interface LiveRulebooks extends Rulebooks {
  /** Puts a release in force; decisions being taken finish with the rulebook they began with. */
  adopt(release: Release): void;
}

/** Serves the release in force and those that decided before: the last ones used are in memory, the others are kept. */
export function liveRulebooks(first: Release): LiveRulebooks {
  let current = createRulebook(first);
  const old = new Map<string, Rulebook>();

  const remember = (rulebook: Rulebook): Rulebook => {
    old.delete(rulebook.releaseHash);
    old.set(rulebook.releaseHash, rulebook);
    for (const oldest of old.keys()) {
      if (old.size <= KEPT) break;
      old.delete(oldest);
    }
    return rulebook;
  };

  const inMemory = (hash: string): Rulebook | undefined =>
    hash === current.releaseHash ? current : old.get(hash);

  return {
    current: () => current,
    byHash: async (hash, releases) => {
      const known = inMemory(hash);
      if (known) return known === current ? known : remember(known);
      // Each caller reads for itself: one that waited for another could hold the unit of work the other one waits for.
      const stored = await releases.find(hash);
      return inMemory(hash) ?? remember(rulebookOf(hash, stored));
    },
    adopt: (release) => {
      if (release.hash === current.releaseHash) return;
      remember(current);
      current = createRulebook(release);
    },
  };
}

function rulebookOf(hash: string, stored: StoredRelease | null): Rulebook {
  const release = stored && readRelease(filesOf(stored));
  if (!release) {
    throw new NotFound({
      fr: `aucun jeu de règles enregistré n'a l'empreinte \`${hash}\``,
      en: `no stored rulebook has the hash \`${hash}\``,
    });
  }
  return createRulebook(release);
}

const filesOf = ({ files }: StoredRelease): ReadonlyMap<string, string> =>
  new Map(Object.entries(JSON.parse(files) as Record<string, string>));
