import type { Decision } from '../../domain/decision';
import type { Explanation } from '../../domain/explanation';
import type { RulesOnly } from '../operation/deps';

/** Why a decision is what it is, from its facts and the release that took it. */
export async function explainDecision(
  { rulebooks }: Pick<RulesOnly, 'rulebooks'>,
  decision: Decision,
): Promise<Explanation> {
  const rulebook = await rulebooks.byHash(decision.releaseHash);
  return rulebook.explain(decision);
}
