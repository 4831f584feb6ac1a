import type { AgreedTerm, ContractContext } from '../../domain/decision';
import type { Cursor } from '../reading/cursor';
import { record } from '../reading/read-vocabulary';

const KEYS = [
  'customer',
  'rental',
  'subscription',
  'signedOn',
  'agreedOn',
  'editions',
  'terms',
  'proposal',
] as const;

/** The contract a case is about: what it writes, and nothing that a contract does not have. */
export function readContext(from: Cursor | undefined): Partial<ContractContext> {
  if (!from) return {};
  const found = from.fields(KEYS);
  return {
    ...part(found, 'customer', (at) => at.string()),
    ...part(found, 'rental', (at) => at.string()),
    ...part(found, 'subscription', (at) => at.string()),
    ...part(found, 'signedOn', (at) => at.date()),
    ...part(found, 'agreedOn', (at) => at.date()),
    ...part(found, 'editions', (at) => record(at, (edition) => edition.string())),
    ...(found.terms ? { terms: found.terms.elements().flatMap(readTerm) } : {}),
    ...part(found, 'proposal', readProposal),
  };
}

function readTerm(at: Cursor): readonly AgreedTerm[] {
  const { from, agreedOn, editions } = at.fields(
    ['from', 'agreedOn', 'editions'],
    ['from', 'agreedOn', 'editions'],
  );
  const [begins, agreed] = [from?.date() ?? null, agreedOn?.date() ?? null];
  if (begins === null || agreed === null) return [];
  return [{ from: begins, agreedOn: agreed, editions: record(editions, (edition) => edition.string()) }];
}

function readProposal(at: Cursor): ContractContext['proposal'] {
  const { reference, values } = at.fields(['reference', 'values'], ['reference', 'values']);
  return {
    reference: reference?.string() ?? '',
    values: record(values, (value) => value.value),
  };
}

/** A member that is written; `null` says that there is none. */
function part<K extends keyof ContractContext>(
  found: Partial<Record<K, Cursor>>,
  key: K,
  read: (at: Cursor) => ContractContext[K],
): Partial<ContractContext> {
  const at = found[key];
  return at ? { [key]: at.node.type === 'null' ? null : read(at) } : {};
}
