import { SCHEDULER } from '../../../domain/actor';
import type { LocalDate } from '../../../domain/time';
import type { Services } from '../../operation/deps';
import { readAllowanceOf } from '../../queries/read-allowance-of';
import type { Stage } from '../stage';
import type { StoryMonth } from './year-story';

/** How a subscription stands on a day. */
export interface Standing {
  readonly status: StoryMonth['status'];
  readonly grantedMinutes: number;
  readonly remainingMinutes: number;
}

/** The monthly time on a day (article 2.2.1); nothing before there is a subscription, nor while it is suspended. */
export async function allowanceAt(
  services: Services,
  { subscriptionId }: Stage,
  day: LocalDate,
): Promise<Standing> {
  const none = { grantedMinutes: 0, remainingMinutes: 0 };
  if (subscriptionId === undefined) return { status: 'NONE', ...none };
  const found = await services.store.read(({ subscriptions }) => subscriptions.find(subscriptionId));
  const status = found?.status ?? 'NONE';
  if (status !== 'ACTIVE') return { status, ...none };
  const deps = { ...services, actor: SCHEDULER };
  const { grantedMinutes, remainingMinutes } = await readAllowanceOf(deps, subscriptionId, day);
  return { status, grantedMinutes, remainingMinutes };
}
