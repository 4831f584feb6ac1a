import { SCHEDULER } from '../../../domain/actor';
import { NO_MINUTES } from '../../../domain/minutes';
import type { Minutes } from '../../../domain/minutes';
import type { LocalDate } from '../../../domain/time';
import type { Services } from '../../operation/deps';
import { readAllowanceOf } from '../../queries/read-allowance-of';
import type { Stage } from '../stage';
import type { StoryMonth } from './year-story';

/** How a subscription stands on a day. */
export interface Standing {
  readonly status: StoryMonth['status'];
  readonly grantedMinutes: Minutes;
  readonly remainingMinutes: Minutes;
}

/** The monthly time on a day (article 2.2.1); nothing before there is a subscription, nor while it is suspended. */
export async function allowanceAt(
  services: Services,
  { subscriptionId }: Stage,
  day: LocalDate,
): Promise<Standing> {
  const none = { grantedMinutes: NO_MINUTES, remainingMinutes: NO_MINUTES };
  if (subscriptionId === undefined) return { status: 'NONE', ...none };
  const found = await services.store.read(({ subscriptions }) => subscriptions.find(subscriptionId));
  const status = found?.status ?? 'NONE';
  if (status !== 'ACTIVE') return { status, ...none };
  const deps = { ...services, actor: SCHEDULER };
  const { grantedMinutes, remainingMinutes } = await readAllowanceOf(deps, subscriptionId, day);
  return { status, grantedMinutes, remainingMinutes };
}
