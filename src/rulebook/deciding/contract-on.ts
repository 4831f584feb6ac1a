import type { ContractContext } from '../../domain/decision';
import type { LocalDate } from '../../domain/time';
import type { Reading } from '../formula/evaluate-formula';
import type { Release } from '../model/release';
import { editionsAtRenewal } from './bind-documents';

/** A contract as a formula reads it on another day: as it was agreed for that day, or as it would be agreed on it. */
export const contractOn = (
  { documents }: Release,
  contract: ContractContext,
  day: LocalDate,
  reading: Reading,
): ContractContext => {
  if (reading === 'in-force') return { ...contract, ...agreedFor(contract, day) };
  const { terms: _, ...now } = contract;
  const editions = editionsAtRenewal(documents, contract.editions ?? {}, day);
  return {
    ...now,
    agreedOn: day,
    editions: Object.fromEntries(editions.map(({ id, edition }) => [id, edition])),
    proposal: null,
  };
};

/** What was agreed for the term of a day: the last one begun, or else the first there is. */
function agreedFor(
  { terms = [], agreedOn, editions }: ContractContext,
  day: LocalDate,
): Pick<ContractContext, 'agreedOn' | 'editions'> {
  const term = terms.findLast(({ from }) => from <= day) ?? terms[0];
  return term ? { agreedOn: term.agreedOn, editions: term.editions } : { agreedOn, editions };
}
