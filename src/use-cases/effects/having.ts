import { EffectProblem } from '../../domain/errors';
import type { Matter, MatterWith } from '../operation/matter';

/** A matter with the objects an effect acts on; a decision about none of them that asks for it is a mistake of the rules. */
export function having<K extends keyof Matter>(
  matter: Matter,
  needs: readonly K[],
  decision: string,
): MatterWith<K> {
  if (hasAll(matter, needs)) return matter;
  const lacking = needs.find((name) => !matter[name]) ?? '';
  throw new EffectProblem({
    fr: `l'effet demande \`${lacking}\`, et la décision \`${decision}\` n'en concerne aucun`,
    en: `the effect needs \`${lacking}\`, and the decision \`${decision}\` is about none`,
  });
}

const hasAll = <K extends keyof Matter>(matter: Matter, needs: readonly K[]): matter is MatterWith<K> =>
  needs.every((name) => matter[name]);
