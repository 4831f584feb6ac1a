import { sumOfMinutes } from '../../domain/minutes';
import type { Minutes } from '../../domain/minutes';
import { ask } from '../facts/take-decision';
import type { MatterWith } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { agreedToday } from '../terms/agreed-today';
import { emptyAllowance } from './open-windows';

/** What the window in course would grant to a term agreed today at a level, as the rules say it (articles 2.2.1 and 7). */
export async function newTermMinutes(
  scope: Scope,
  about: MatterWith<'subscription' | 'allowance'>,
  level: string,
): Promise<Minutes> {
  const { windowFrom, windowUntil } = about.allowance;
  const { grants } = await ask(scope, 'allowance.grants', {
    ...about,
    subscription: { ...agreedToday(scope, about.subscription), level },
    allowance: emptyAllowance({ from: windowFrom, until: windowUntil }),
    previousWindow: null,
  });
  return sumOfMinutes(grants.map(({ minutes }) => minutes));
}
