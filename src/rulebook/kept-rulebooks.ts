import { NotFound } from '../domain/errors';
import type { Rulebook, Rulebooks } from '../domain/ports/rulebook';
import type { StoredRelease } from '../domain/records/stored-release';
import { readRelease } from './load-rulebook';
import type { Release } from './model/release';

/** Old rulebooks kept in memory for replays. */
const KEPT = 8;

/** The rulebooks that decided before: the last ones used are in memory, the others are read again when they are asked for. */
export interface KeptRulebooks extends Pick<Rulebooks, 'byHash'> {
  remember(rulebook: Rulebook): Rulebook;
}

export function keptRulebooks(rulebookOf: (release: Release) => Rulebook): KeptRulebooks {
  const kept = new Map<string, Rulebook>();

  const remember = (rulebook: Rulebook): Rulebook => {
    kept.delete(rulebook.releaseHash);
    kept.set(rulebook.releaseHash, rulebook);
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
    }
    return rulebook;
  };

  return {
    remember,
    byHash: async (hash, releases) => {
      const known = kept.get(hash);
      if (known) return remember(known);
      // Each caller reads for itself: one that waited for another could hold the unit of work the other one waits for.
      const stored = await releases.find(hash);
      return remember(kept.get(hash) ?? rulebookOf(releaseOf(hash, stored)));
    },
  };
}

function releaseOf(hash: string, stored: StoredRelease | null): Release {
  const release = stored && readRelease(filesOf(stored));
  if (!release) {
    throw new NotFound({
      fr: `aucun jeu de règles enregistré n'a l'empreinte \`${hash}\``,
      en: `no stored rulebook has the hash \`${hash}\``,
    });
  }
  return release;
}

const filesOf = ({ files }: StoredRelease): ReadonlyMap<string, string> =>
  new Map(Object.entries(JSON.parse(files) as Record<string, string>));
