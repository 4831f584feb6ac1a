import type { DueStep } from '../../domain/contract/due-step';
import type { NoticeStatus } from '../../domain/contract/notice';
import type { OrderStatus } from '../../domain/contract/order';
import type { Subscription } from '../../domain/contract/subscription';

/** Every key once, so that a state that is added cannot be forgotten here. */
const keys = <T extends string>(each: Readonly<Record<T, true>>): readonly T[] => Object.keys(each) as T[];

/** The states that lists can be narrowed to. */
export const STATUSES = {
  subscriptions: keys<Subscription['status']>({ ACTIVE: true, SUSPENDED: true, ENDED: true }),
  orders: keys<OrderStatus>({
    PLACED: true,
    REFERRED_TO_SALES: true,
    VALIDATED: true,
    FULFILLED: true,
    VOID: true,
  }),
  dueSteps: keys<DueStep['status']>({ PENDING: true, DONE: true, DROPPED: true }),
  notices: keys<NoticeStatus>({ QUEUED: true, SENT: true, FAILED: true }),
};
