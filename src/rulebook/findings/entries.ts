import { keysOf } from '../../domain/keys-of';
import type { FindingCode } from './catalogue';
import { CATALOGUE } from './catalogue';
import type { Entry } from './entry';

/** The entries of the catalogue, for who tells them whatever they are. */
export const ENTRIES: Readonly<Record<FindingCode, Entry>> = CATALOGUE;

/** Every code, in order. */
export const FINDING_CODES: readonly FindingCode[] = keysOf(CATALOGUE);

/** Whether this is the code of a finding. */
export const isFindingCode = (code: string): code is FindingCode => Object.hasOwn(CATALOGUE, code);
