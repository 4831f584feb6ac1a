import type { CountedKind } from '../../domain/kinds';
import { KINDS } from '../../domain/kinds';
import { referenceOf } from '../../domain/reference';
import type { Scope } from './scope';

/** The next reference of a kind, such as `BC-000001`: unique, in order, with gaps where a unit of work was given up. */
export const nextReference = async ({ tables }: Scope, kind: CountedKind): Promise<string> =>
  referenceOf(kind, await tables.nextNumber(KINDS[kind].series));
