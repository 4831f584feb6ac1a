import type { CodeLabel } from '../../domain/ports/rulebook';
import type { LocalDate } from '../../domain/time';
import { bindingOf } from '../deciding/bindings';
import { own } from '../../domain/own';
import { NO_CONTRACT } from '../../domain/contract/no-contract';
import type { Release } from '../model/release';

/** The codes of a list on a day, in their declared order; none when the list has no value that day. */
export function codesOn(release: Release, list: string, on: LocalDate): readonly CodeLabel[] {
  const fixed = own(release.vocabulary.lists, list);
  if (fixed) return fixed;
  const binding = bindingOf(release, NO_CONTRACT, on);
  if (!binding.parameterNames.includes(list)) return [];
  const { parameter, value } = binding.parameter(list, on);
  if (!Array.isArray(value.value)) return [];
  const codes = (value.value as readonly (string | { code: string })[]).map((entry) =>
    typeof entry === 'string' ? entry : entry.code,
  );
  return codes.map(
    (code) =>
      parameter.codeLabels.find((known) => known.code === code) ?? { code, label: { fr: code, en: code } },
  );
}
