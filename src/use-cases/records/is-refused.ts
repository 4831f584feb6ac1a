import type { Decision } from '../../domain/decision';
import type { EffectName } from '../../domain/effects';

/** Whether the rules refuse the validation of an order (articles 5.1 and 6.2): their answer does not do what it is for. */
export const isRefused = ({ favourable, effects }: Decision, aim: EffectName): boolean =>
  !favourable && !effects.some(({ effect }) => effect === aim);
