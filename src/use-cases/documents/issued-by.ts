import type { Frame } from '../../domain/frame';
import type { Text } from '../../domain/text';
import type { Scope } from '../operation/scope';

/** Who issues a document now, and in which frame: what this installation says of the provider, else the contract. */
export const issuedBy = ({ rulebook, deps }: Scope): IssuedBy => ({
  frame: rulebook.frame,
  providerName: deps.provider.name ?? rulebook.frame.provider.name,
  providerDetails: deps.provider.details ?? rulebook.frame.provider.details,
});

interface IssuedBy {
  readonly frame: Frame;
  readonly providerName: string;
  readonly providerDetails: readonly string[];
}

/** What a code of the offer is called today, on the day the document that names it is issued. */
export const labelOf = ({ rulebook, today }: Scope, list: string, code: string): Text =>
  rulebook.codes(list, today).find((known) => known.code === code)?.label ?? { fr: code, en: code };
