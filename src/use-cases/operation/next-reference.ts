import type { CountedKind } from '../../domain/records/kinds';
import { KINDS } from '../../domain/records/kinds';
import { referenceOf } from '../../domain/records/reference';
import type { Scope } from './scope';

/** The next reference of a kind, such as `BC-000001`: unique, in order, with gaps where a unit of work was given up. */
export const nextReference = async ({ tables }: Scope, kind: CountedKind): Promise<string> =>
  referenceOf(kind, await tables.nextNumber(KINDS[kind].series));
