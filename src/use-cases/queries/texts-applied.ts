import type { Decision } from '../../domain/decision';
import type { AppliedText } from '../../domain/ports/rulebook';
import type { ToReplay } from './rulebook-that-decided';
import { rulebookThatDecided } from './rulebook-that-decided';

/** The texts that bound the contract of a decision, the strongest first (article 1). */
export async function textsApplied(services: ToReplay, decision: Decision): Promise<readonly AppliedText[]> {
  const rulebook = await rulebookThatDecided(services, decision);
  return rulebook.texts(decision.request);
}
