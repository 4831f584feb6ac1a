import type { DecisionRequest } from '../../domain/decision';
import type { Decided } from '../deciding/decide';

/** Decides the same question with other facts. */
export type DecideAgain = (request: DecisionRequest) => Decided;
