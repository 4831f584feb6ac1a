import type { Decision } from '../../domain/decision';
import type { Explanation } from '../../domain/explanation';
import type { ToReplay } from './rulebook-that-decided';
import { rulebookThatDecided } from './rulebook-that-decided';

/** Why a decision is what it is, from its facts and the release that took it. */
export async function explainDecision(services: ToReplay, decision: Decision): Promise<Explanation> {
  const rulebook = await rulebookThatDecided(services, decision);
  return rulebook.explain(decision);
}
