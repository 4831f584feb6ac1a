import { Decision } from './decision.type';

/** The decision of an operation, in its payload. */
export const TOUCHED_DECISION = ['decisions', Decision, 'What the contract answered.'] as const;
