import { NotFound } from '../domain/errors';
import type { Rulebook, Rulebooks } from '../domain/ports/rulebook';
import { readRelease } from './load-rulebook';
import type { Release } from './model/release';
import { createRulebook } from './rulebook';

/** Old rulebooks kept in memory for replays. */
const KEPT = 8;

/** The rule files of a release that decided before, by its hash; null when it is not known. */
export type LoadStored = (hash: string) => Promise<ReadonlyMap<string, string> | null>;

/** The rulebooks of a running service: the one in force can be replaced while it answers. */
export interface LiveRulebooks extends Rulebooks {
  /** Puts a release in force; decisions being taken finish with the rulebook they began with. */
  adopt(release: Release): void;
}

/** Serves the release in force and, through `loadStored`, those that decided before. */
export function liveRulebooks(first: Release, loadStored: LoadStored): LiveRulebooks {
  let current = createRulebook(first);
  const old = new Map<string, Promise<Rulebook>>();

  const remember = (hash: string, rulebook: Promise<Rulebook>): Promise<Rulebook> => {
    old.delete(hash);
    old.set(hash, rulebook);
    for (const oldest of old.keys()) {
      if (old.size <= KEPT) break;
      old.delete(oldest);
    }
    return rulebook;
  };

  const load = (hash: string): Promise<Rulebook> => {
    const loading = rulebookOf(hash, loadStored);
    loading.catch(() => old.delete(hash));
    return loading;
  };

  return {
    current: () => current,
    byHash: async (hash) =>
      hash === current.releaseHash ? current : remember(hash, old.get(hash) ?? load(hash)),
    adopt: (release) => {
      if (release.hash === current.releaseHash) return;
      void remember(current.releaseHash, Promise.resolve(current));
      current = createRulebook(release);
    },
  };
}

async function rulebookOf(hash: string, loadStored: LoadStored): Promise<Rulebook> {
  const files = await loadStored(hash);
  const release = files && readRelease(files);
  if (!release) {
    throw new NotFound({
      fr: `aucun jeu de règles enregistré n'a l'empreinte \`${hash}\``,
      en: `no stored rulebook has the hash \`${hash}\``,
    });
  }
  return createRulebook(release);
}
