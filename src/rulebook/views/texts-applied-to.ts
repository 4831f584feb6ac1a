import type { DecisionRequest } from '../../domain/decision';
import type { AppliedText } from '../../domain/ports/rulebook';
import { bindingOf } from '../deciding/bindings';
import type { Release } from '../model/release';

/** The texts that bind the contract of a question on its day, the strongest first. */
export function textsAppliedTo(
  release: Release,
  { contract, at }: Pick<DecisionRequest, 'contract' | 'at'>,
): readonly AppliedText[] {
  const { bound } = bindingOf(release, contract, release.frame.zone.dayOf(at));
  const documents = new Set(bound.map(({ document }) => document));
  return [...documents].map(({ id, edition, title, scope }) => ({
    document: id,
    edition,
    title,
    amendment: scope !== null,
  }));
}
