import type { Intervention } from '../../domain/contract/intervention';
import { WORK_IN_HAND } from '../../domain/contract/intervention';
import { NO_MINUTES } from '../../domain/minutes';
import { endOpenWork } from '../records/end-open-work';
import { happened } from '../records/happened';
import type { Effect } from './effect';
import { releaseFor } from './minute-effects';

/** Leaves work waiting whose day nothing covers any more (article 6.2): it keeps what it holds, and says which decision left it. */
export const putOnHold: Effect<'putOnHold'> = async (scope, matter, _, taken) => {
  const { intervention } = matter;
  const reviewed = { ...intervention, reviewDecisionId: taken.decisionId };
  if (intervention.status !== 'READY') return { intervention: reviewed };
  await happened(scope, matter, { type: 'WORK_ON_HOLD', data: named(intervention) }, taken);
  return { intervention: { ...reviewed, status: 'ON_HOLD' } };
};

/** Takes up work that was left waiting. */
export const resumeWork: Effect<'resumeWork'> = async (scope, matter, _, taken) => {
  const { intervention } = matter;
  if (intervention.status !== 'ON_HOLD') return {};
  await happened(scope, matter, { type: 'WORK_RESUMED', data: named(intervention) }, taken);
  return { intervention: { ...intervention, reviewDecisionId: taken.decisionId, status: 'READY' } };
};

/**
 * Gives up a request in hand, whose day or whose contract is gone (articles 2 and 6.2): what it holds is given back, the
 * proposal that waits is withdrawn, the study that goes on is ended. One that is settled stays as it is.
 */
export const giveUpWork: Effect<'giveUpWork'> = async (scope, matter, _, taken) => {
  const { intervention } = matter;
  if (!isInHand(intervention)) return {};
  const { at } = taken.decision.request;
  const freed = await releaseFor(scope, matter, taken.decisionId);
  await endOpenWork(scope, matter, at, taken);
  const data = { ...named(intervention), minutes: intervention.reservedMinutes };
  await happened(scope, matter, { type: 'WORK_GIVEN_UP', data }, taken);
  return {
    ...freed,
    intervention: {
      ...intervention,
      status: 'CANCELLED',
      reservedMinutes: NO_MINUTES,
      closedAt: at,
      reviewDecisionId: taken.decisionId,
    },
  };
};

const isInHand = ({ status }: Intervention): boolean => WORK_IN_HAND.some((one) => one === status);

const named = ({ reference }: Intervention) => ({ intervention: reference });
