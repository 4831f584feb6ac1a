import type { Frame } from '../../domain/frame';
import { issuerOf } from '../../domain/issuer';
import type { Text } from '../../domain/text';
import type { Scope } from '../operation/scope';

/** Who issues a document now, and in which frame. */
export function issuedBy({ rulebook, deps }: Scope): IssuedBy {
  const { frame } = rulebook;
  const { name, lines } = issuerOf(frame.provider, deps.provider);
  return { frame, providerName: name, providerDetails: lines };
}

interface IssuedBy {
  readonly frame: Frame;
  readonly providerName: string;
  readonly providerDetails: readonly string[];
}

/** What a code of the offer is called today, on the day the document that names it is issued. */
export const labelOf = ({ rulebook, today }: Scope, list: string, code: string): Text =>
  rulebook.codes(list, today).find((known) => known.code === code)?.label ?? { fr: code, en: code };
