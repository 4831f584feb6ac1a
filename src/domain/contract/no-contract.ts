import type { ContractContext } from '../decision';

/** A question before any contract: the documents in force answer. */
export const NO_CONTRACT: ContractContext = {
  customer: null,
  rental: null,
  subscription: null,
  signedOn: null,
  agreedOn: null,
  editions: null,
  proposal: null,
};
