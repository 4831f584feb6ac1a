import type { PastScene } from '../../domain/demonstration/demonstration';
import type { SceneId } from '../../domain/demonstration/scene-operations';
import type { Cursor } from './cursor';
import { readSceneActs } from './read-scene-acts';

/** Reads the customers of the demonstration, each with its past. */
export const readPortfolio = (root: Cursor): readonly (readonly PastScene[])[] =>
  (root.fields(['$schema', 'customers'], ['customers']).customers?.elements() ?? []).map(readCustomer);

function readCustomer(from: Cursor): readonly PastScene[] {
  const { scenes } = from.fields(['scenes'], ['scenes']);
  const made = new Set<SceneId>();
  return (scenes?.elements() ?? []).map((scene) => {
    const { monthsAgo, daysAgo, ...found } = scene.fields(['monthsAgo', 'daysAgo', 'do'], ['do']);
    return {
      monthsAgo: monthsAgo ? readAgo(monthsAgo) : 0,
      daysAgo: daysAgo ? readAgo(daysAgo) : 0,
      acts: readSceneActs(found.do, made),
    };
  });
}

const FARTHEST = 1_000;

function readAgo(from: Cursor): number {
  const ago = from.integer();
  if (ago >= 0 && ago <= FARTHEST) return ago;
  from.report('R101.ago', { name: from.name, most: FARTHEST });
  return 0;
}
