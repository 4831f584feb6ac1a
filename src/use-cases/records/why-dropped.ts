import type { DropReason } from '../../domain/contract/due-step';
import type { Subscription } from '../../domain/contract/subscription';

/** Why the rules no longer plan a step, as far as what stands of the subscription tells it. */
export function whyNotPlanned({ status, noticeGivenOn }: Subscription): DropReason {
  if (status === 'ENDED') return 'CONTRACT_ENDED';
  if (status === 'SUSPENDED') return 'SERVICE_SUSPENDED';
  return noticeGivenOn === null ? 'NO_LONGER_PLANNED' : 'NOTICE_GIVEN';
}
