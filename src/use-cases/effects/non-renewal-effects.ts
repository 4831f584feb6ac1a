import { happened } from '../records/happened';
import type { Effect } from './effect';

/** Lifts the notice of non-renewal, unless it is for the due date that the rules name (article 6); without one, nothing. */
export const liftNotice: Effect<'liftNotice'> = async (scope, matter, { unlessFor }, taken) => {
  const { subscription } = matter;
  const { noticeGivenOn, noticeDueDate } = subscription;
  if (noticeGivenOn === null || noticeDueDate === unlessFor) return {};
  const data = { receivedOn: noticeGivenOn, dueDate: noticeDueDate };
  await happened(scope, matter, { type: 'NOTICE_LIFTED', data }, taken);
  return { subscription: { ...subscription, noticeGivenOn: null, noticeDueDate: null } };
};

/** Carries the notice of non-renewal, if there is one, to the due date that takes the place of its own (article 6). */
export const carryNotice: Effect<'carryNotice'> = async (scope, matter, { dueDate }, taken) => {
  const { subscription } = matter;
  const { noticeGivenOn, noticeDueDate } = subscription;
  if (noticeGivenOn === null || noticeDueDate === dueDate) return {};
  await happened(
    scope,
    matter,
    { type: 'NOTICE_CARRIED', data: { receivedOn: noticeGivenOn, dueDate } },
    taken,
  );
  return { subscription: { ...subscription, noticeDueDate: dueDate } };
};
