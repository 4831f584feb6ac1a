import type { Subscription } from '../../domain/contract/subscription';
import type { GrantItem } from '../../domain/decision';
import { sumOfMinutes } from '../../domain/minutes';
import type { Minutes } from '../../domain/minutes';
import { ask } from '../facts/take-decision';
import type { MatterWith } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { agreedToday } from '../terms/agreed-today';
import { emptyAllowance } from './empty-allowance';

/** What the window in course would grant to a term agreed today at a level, as the rules say it (articles 2.2.1 and 7). */
export const newTermMinutes = (
  scope: Scope,
  about: MatterWith<'subscription' | 'allowance'>,
  level: string,
): Promise<Minutes> => termMinutes(scope, about, { ...agreedToday(scope, about.subscription), level });

/** What the window of an allowance would grant to a subscription as one of its terms says it. */
export async function termMinutes(
  scope: Scope,
  about: MatterWith<'subscription' | 'allowance'>,
  subscription: Subscription,
): Promise<Minutes> {
  const grants = await termGrants(scope, { ...about, subscription });
  return sumOfMinutes(grants.map(({ minutes }) => minutes));
}

/** The grants that make it up. */
export async function termGrants(
  scope: Scope,
  { customer, rental, subscription, allowance }: MatterWith<'subscription' | 'allowance'>,
): Promise<readonly GrantItem[]> {
  const { windowFrom, windowUntil } = allowance;
  const { grants } = await ask(scope, 'allowance.grants', {
    customer,
    rental,
    subscription,
    allowance: emptyAllowance({ from: windowFrom, until: windowUntil }),
    previousWindow: null,
  });
  return grants;
}
